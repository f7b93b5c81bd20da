/// A file with comments at every place at which nobody could doubt what they are about.
enum CommentedFile {
  /// Puts a comment above every key and item, and one behind each that has room for it.
  static func bytes(from source: [UInt8]) -> [UInt8] {
    let attachments = Attachments(source)
    var count = 0
    func comment() -> String {
      count += 1
      return "# k\(count)k æøå"
    }
    var result: [String] = []
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let entries = attachments.entries[number] ?? []
      if !entries.isEmpty {
        result.append(String(repeating: " ", count: attachments.indentation(of: number)) + comment())
      }
      let hasRoom = entries.last?.isPlain ?? false && !line.contains(" #")
      result.append(hasRoom ? line + "  " + comment() : String(line))
    }
    return Array(result.joined(separator: "\n").utf8)
  }
}
