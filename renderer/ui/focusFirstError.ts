/** Takes the focus to the first field at fault on the page, once it is drawn. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('main [aria-invalid="true"], main [data-invalid] button');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
