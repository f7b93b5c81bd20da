/// Somebody who sits at the terminal: questions go to standard error, and answers come line by line from standard input.
struct TerminalRespondent: Respondent {
  func show(_ text: String) { StandardError.write(text) }

  func answer() -> String? {
    var bytes: [UInt8] = []
    while let byte = Terminal.readByte() {
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
