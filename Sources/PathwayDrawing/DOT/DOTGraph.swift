/// A directed graph in the DOT language.
struct DOTGraph: Equatable {
  /// The name.
  var name: String

  /// The statements.
  var statements: [DOTStatement]
}

extension DOTGraph: CustomStringConvertible {
  /// The text of the graph, which ends in a line break.
  var description: String {
    var writer = DOTWriter()
    writer.write(self)
    return writer.text
  }
}
