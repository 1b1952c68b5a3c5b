/** A moment by this device's clock, as the pages write hours. */
export function clock(moment: number): string {
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(at.getHours())}h${two(at.getMinutes())}`;
}
