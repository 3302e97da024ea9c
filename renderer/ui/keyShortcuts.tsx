import type { ButtonProps } from 'react-aria-components';

/**
 * Tells readers of the screen which combination presses a button: the components beneath pass on only the attributes that
 * they know, and this is none of them.
 */
export function keyShortcuts(keys: string | undefined): Pick<ButtonProps, 'render'> {
  if (keys === undefined) return {};
  return { render: (props) => <button {...props} type={props.type ?? 'button'} aria-keyshortcuts={keys} /> };
}
