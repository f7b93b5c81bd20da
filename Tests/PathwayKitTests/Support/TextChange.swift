/// A small change to a real file, such as an author could make by mistake.
struct TextChange: Sendable {
  /// The file, where it is not the pathway that is judged.
  var file: String?

  /// The keys under which the change is made, the outermost first; none for the whole file.
  let keys: [String]

  /// What stood there; nothing where all under the last key is taken.
  let old: String?

  /// What stands there instead.
  let new: String

  /// Creates a change below keys that are written as `overleveringer/henvisning-bup`.
  init(under path: String = "", replace old: String?, with new: String = "", in file: String? = nil) {
    keys = path.split(separator: "/").map { String($0) }
    self.old = old
    self.new = new
    self.file = file
  }

  /// Returns a text with the change made, or nothing where the stretch is not there just once.
  func apply(to text: String) -> String? {
    let seeded = SeededText(text)
    if let old { return seeded.replacing(old, by: new, under: keys) }
    return seeded.replacingBlock(under: keys, by: new)
  }
}
