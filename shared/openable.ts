/** Which files are only shown when they are opened: what came from elsewhere as an annex could be a program. */
const SHOWN = new Set(
  ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'rtf', 'txt', 'md', 'csv', 'html']
    .concat(['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'heic'])
    .concat(['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'webm', 'mov', 'vtt']),
);

/** Whether the machine's own program may be asked to open a file of that name. */
export function isOpenable(name: string): boolean {
  return SHOWN.has(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
