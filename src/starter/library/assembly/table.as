import { Packed, newFunction } from './functions';
import { drop } from './objects';
import { bytesOf, dataOf, newBytes } from './texts';
import { TEXT } from './values';

/** Objects by name, held: a list of {next, name, object}. The longest has a hundred names and none is looked up per token. */
export class Table {
  private head: usize = 0;

  /** Not held for the caller; 0 when there is none. */
  get(name: usize, size: usize): usize {
    const entry = this.find(name, size);
    return entry ? load<usize>(entry, 8) : 0;
  }

  /** Takes over the caller's reference. */
  set(name: usize, size: usize, object: usize): void {
    let entry = this.find(name, size);
    if (entry) {
      drop(load<usize>(entry, 8));
    } else {
      entry = heap.alloc(12);
      store<usize>(entry, this.head);
      store<usize>(entry, newBytes(TEXT, name, size), 4);
      this.head = entry;
    }
    store<usize>(entry, object, 8);
  }

  define(name: string, packed: Packed): void {
    const ascii = String.UTF8.encode(name);
    this.set(changetype<usize>(ascii), ascii.byteLength, newFunction(packed));
  }

  remove(name: usize, size: usize): void {
    const found = this.find(name, size);
    if (!found) return;
    if (found == this.head) this.head = load<usize>(found);
    for (let entry = this.head; entry; entry = load<usize>(entry)) {
      if (load<usize>(entry) == found) store<usize>(entry, load<usize>(found));
    }
    release(found);
  }

  clear(): void {
    while (this.head) {
      const entry = this.head;
      this.head = load<usize>(entry);
      release(entry);
    }
  }

  private find(name: usize, size: usize): usize {
    for (let entry = this.head; entry; entry = load<usize>(entry)) {
      const key = load<usize>(entry, 4);
      if (bytesOf(key) == size && memory.compare(dataOf(key), name, size) == 0) return entry;
    }
    return 0;
  }
}

function release(entry: usize): void {
  drop(load<usize>(entry, 4));
  drop(load<usize>(entry, 8));
  heap.free(entry);
}
