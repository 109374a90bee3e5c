/** Opens a printed paper of the house (a label, a receipt, the register of a day) beside the page, where the browser prints it. */
export function openPaper(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer');
}
