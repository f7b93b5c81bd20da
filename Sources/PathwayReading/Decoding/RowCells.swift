/// Where the values of one mapping lie on the stack of its reader, and which of them are there; keys go by number.
struct RowCells {
  /// Where the values begin on the stack.
  let base: Int

  /// The keys that the mapping has, a bit for each.
  private(set) var written: UInt64 = 0

  /// The keys of which the value is of its type, a bit for each; the others that are written are reported.
  private(set) var valid: UInt64 = 0

  init(base: Int) {
    self.base = base
  }

  @inline(__always)
  func isWritten(_ number: Int) -> Bool { written & 1 &<< UInt64(truncatingIfNeeded: number) != 0 }

  @inline(__always)
  func isValid(_ number: Int) -> Bool { valid & 1 &<< UInt64(truncatingIfNeeded: number) != 0 }

  @inline(__always)
  mutating func note(_ number: Int, isValid: Bool) {
    written |= 1 &<< UInt64(truncatingIfNeeded: number)
    if isValid { valid |= 1 &<< UInt64(truncatingIfNeeded: number) }
  }
}
