import bwip from 'bwip-js/node';

/**
 * A QR code as SVG, error correction M (15 % of the symbol may be spoilt), with its quiet zone of four modules: the form in
 * which a paper shows a code. The same text gives the same bytes.
 */
export const qrSvg = (text: string): Uint8Array =>
  Buffer.from(bwip.toSVG({ bcid: 'qrcode', text, padding: 8, scale: 1 }), 'utf8');
