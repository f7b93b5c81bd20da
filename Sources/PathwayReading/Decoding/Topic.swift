internal import YAMLSyntax

/// What a fault would be about; its name is only made where there is a fault.
enum Topic {
  /// A key of a form, by number.
  case key(FormTable, Int)

  /// What a text of the file names.
  case name(NodeID)
}
