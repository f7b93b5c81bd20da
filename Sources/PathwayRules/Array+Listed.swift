internal import PathwayDiagnostics

extension [String] {
  /// The words as one phrase: a, b og c.
  var listed: Text { Text(nb: joined(before: "og"), en: joined(before: "and")) }

  private func joined(before conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
