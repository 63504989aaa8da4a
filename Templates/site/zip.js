"use strict";
// A ZIP file of files that are packed already: each stands in it as it is.
const zipFile = (() => {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xEDB88320 : sum >>> 1;
    table[byte] = sum;
  }

  function checksum(bytes) {
    let sum = 0xFFFFFFFF;
    for (let i = 0; i < bytes.length; i++) sum = table[(sum ^ bytes[i]) & 255] ^ (sum >>> 8);
    return (sum ^ 0xFFFFFFFF) >>> 0;
  }

  // Numbers of two and four bytes, the lowest byte first.
  function record(signature, fields, name) {
    const size = 4 + fields.reduce((sum, [width]) => sum + width, 0);
    const bytes = new Uint8Array(size + name.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, signature, true);
    let place = 4;
    for (const [width, value] of fields) {
      if (width === 2) view.setUint16(place, value, true);
      else view.setUint32(place, value, true);
      place += width;
    }
    bytes.set(name, size);
    return bytes;
  }

  // 1 January 1980, the first day that the format knows: equal files make an equal archive.
  const day = 33;

  // `files` have a `name`, whose parts are parted by slashes, and `bytes`.
  return function zipFile(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const file of files) {
      const name = new TextEncoder().encode(file.name);
      const size = file.bytes.length;
      // Version 2.0, names in UTF-8, stored, time, day, checksum, packed size, size, length of the name, nothing more.
      const fields = [[2, 20], [2, 2048], [2, 0], [2, 0], [2, day], [4, checksum(file.bytes)], [4, size], [4, size],
        [2, name.length], [2, 0]];
      const header = record(0x04034B50, fields, name);
      directory.push(record(0x02014B50, [[2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], name));
      parts.push(header, file.bytes);
      offset += header.length + size;
    }
    const length = directory.reduce((sum, entry) => sum + entry.length, 0);
    const none = new Uint8Array(0);
    const end = record(0x06054B50, [[2, 0], [2, 0], [2, files.length], [2, files.length], [4, length], [4, offset],
      [2, 0]], none);
    return new Blob([...parts, ...directory, end], {type: "application/zip"});
  };
})();
