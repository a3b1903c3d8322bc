const LONGEST_EDGE = 2048;
const QUALITY = 0.82;

/**
 * Draws a photo anew on the device, small and upright, before it travels: its position and device stay at home. What the
 * device cannot draw (a PDF, a picture format it does not know) travels as it is, and the server decides.
 */
export async function shrink(file: File): Promise<Blob> {
  if (file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf')) return file;
  if (!(await isWhole(file))) return file;
  const picture = await decode(file);
  if (!picture) return file;
  const by = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * by));
  canvas.height = Math.max(1, Math.round(picture.height * by));
  const pen = canvas.getContext('2d');
  if (!pen) return file;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture.source, 0, 0, canvas.width, canvas.height);
  picture.close();
  const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  canvas.width = canvas.height = 0;
  return small ?? file;
}

/** Browsers draw what there is of a damaged photo; half a photo is to be refused, not to be kept as if it were whole. */
async function isWhole(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return ends(bytes, 0xff, 0xd9);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngEnds(bytes);
  return true;
}

/** From the back: some cameras append more after the picture. */
function ends(bytes: Uint8Array, first: number, second: number): boolean {
  for (let i = bytes.length - 2; i > 0; i--) if (bytes[i] === first && bytes[i + 1] === second) return true;
  return false;
}

function pngEnds(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49454e44) return true;
  }
  return false;
}

interface Picture {
  source: CanvasImageSource;
  width: number;
  height: number;
  close(): void;
}

async function decode(file: Blob): Promise<Picture | undefined> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return { source: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() };
  } catch {
    return decodeByElement(file);
  }
}

/** Some phones read more formats in an image element than anywhere else. */
async function decodeByElement(file: Blob): Promise<Picture | undefined> {
  if (file.type === 'image/svg+xml') return undefined;
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    if (!image.naturalWidth) return undefined;
    return { source: image, width: image.naturalWidth, height: image.naturalHeight, close: () => URL.revokeObjectURL(address) };
  } catch {
    URL.revokeObjectURL(address);
    return undefined;
  }
}
