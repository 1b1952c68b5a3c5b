/** What people type or choose in. */
export type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether somebody has typed in a field, or chosen, since its page came. */
export function isTyped(field: TypedField): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(first, 0);
  }
  return !["checkbox", "radio", "hidden"].includes(field.type) && field.value !== field.defaultValue;
}
