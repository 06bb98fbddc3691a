/** Rotations of the sixteen-step rounds, RFC 1321 section 3.4. */
const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const sines = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0);

/** MD5 (RFC 1321) of what is added, in any pieces. The web's own cryptography has none, and a mirror's index gives nothing else. */
export function createMd5() {
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  const block = new Uint8Array(64);
  const words = new Int32Array(16);
  const view = new DataView(block.buffer);
  let length = 0;

  function mix(): void {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(i * 4, true);
    let [a, b, c, d] = state as unknown as [number, number, number, number];
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const f = round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const word = round === 0 ? step : round === 1 ? (5 * step + 1) & 15 : round === 2 ? (3 * step + 5) & 15 : (7 * step) & 15;
      const sum = (a + f + sines[step]! + words[word]!) | 0;
      const shift = shifts[round as 0]![(step & 3) as 0];
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
  }

  function add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const used = length % 64;
      const part = bytes.subarray(at, at + 64 - used);
      block.set(part, used);
      length += part.length;
      at += part.length;
      if (length % 64 === 0) mix();
    }
  }

  return {
    add,
    /** Hexadecimal. Nothing may be added after. */
    end(): string {
      const bits = length * 8;
      add(new Uint8Array([0x80, ...new Uint8Array((119 - (length % 64)) % 64)]));
      const tail = new DataView(new ArrayBuffer(8));
      tail.setUint32(0, bits >>> 0, true);
      tail.setUint32(4, Math.floor(bits / 2 ** 32), true);
      add(new Uint8Array(tail.buffer));
      return [...new Uint8Array(state.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
