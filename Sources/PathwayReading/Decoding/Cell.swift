internal import YAMLSyntax

/// The value of one key of a mapping, as far as the vocabulary could check it.
struct Cell {
  var key = NodeID(0)
  var value = NodeID(0)

  /// What a scalar says: a number, the number of a word, or packed parts.
  var payload: Int64 = 0
}
