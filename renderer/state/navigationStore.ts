import { createNavigation } from './navigation.ts';

/** The window's own navigation. */
export const useNavigation = createNavigation(window);

/** Goes to a screen from outside of a component. */
export const go = useNavigation.getState().go;
export const back = useNavigation.getState().back;
