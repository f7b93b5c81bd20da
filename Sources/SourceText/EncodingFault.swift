/// The first byte of a text that is not UTF-8.
package struct EncodingFault: Error, Hashable {
  /// The offset of the byte at which the text stops being UTF-8.
  package var offset: Int

  /// Creates a fault at an offset.
  package init(offset: Int) {
    self.offset = offset
  }
}
