internal import YAMLSyntax

/// The value of one key of a mapping, as far as the vocabulary could check it.
struct Cell {
  enum State: UInt8 {
    /// The key is not there.
    case absent

    /// The key is there, and its value is of its type.
    case valid

    /// The key is there, and its value is not of its type; that is reported.
    case invalid
  }

  var state = State.absent
  var key = NodeID(0)
  var value = NodeID(0)

  /// What a scalar says: a number, the number of a word, or packed parts.
  var payload: Int64 = 0
}
