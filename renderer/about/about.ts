import { create } from 'zustand';

/** Whether “Acerca de” is open. */
export const useAbout = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function openAbout(): void {
  useAbout.setState({ isOpen: true });
}

export function closeAbout(): void {
  useAbout.setState({ isOpen: false });
}
