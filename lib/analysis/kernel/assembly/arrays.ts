/**
 * Arrays at addresses of the memory that the host has laid out. They know no length: whoever calls from outside sees to
 * it that what is read was laid out. Nothing here asks for memory, so nothing needs to be freed.
 */
@unmanaged
export class Floats {
  @operator("[]") at(index: i32): f64 {
    return load<f64>(this.address(index));
  }

  @operator("[]=") put(index: i32, value: f64): void {
    store<f64>(this.address(index), value);
  }

  /** Address of an entry, from which two are read or written at once. */
  address(index: i32): usize {
    return changetype<usize>(this) + ((<usize>index) << 3);
  }
}

@unmanaged
export class Singles {
  @operator("[]") at(index: i32): f32 {
    return load<f32>(this.address(index));
  }

  @operator("[]=") put(index: i32, value: f32): void {
    store<f32>(this.address(index), value);
  }

  /** Address of an entry, from which four are read at once. */
  address(index: i32): usize {
    return changetype<usize>(this) + ((<usize>index) << 2);
  }
}

@unmanaged
export class Integers {
  @operator("[]") at(index: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  @operator("[]=") put(index: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>index) << 2), value);
  }
}

/** Small whole numbers from 0 on. */
@unmanaged
export class Shorts {
  @operator("[]") at(index: i32): i32 {
    return <i32>load<u16>(changetype<usize>(this) + ((<usize>index) << 1));
  }
}

/** Bit planes, 64 places a word. */
@unmanaged
export class Words {
  @operator("[]") at(index: i32): u64 {
    return load<u64>(changetype<usize>(this) + ((<usize>index) << 3));
  }

  @operator("[]=") put(index: i32, value: u64): void {
    store<u64>(changetype<usize>(this) + ((<usize>index) << 3), value);
  }
}
