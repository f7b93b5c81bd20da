import PathwayKit

/// Something that can be chosen by its number, or by answering nothing.
struct Choice<Value> {
  /// What people read.
  var label: Text

  /// What it stands for.
  var value: Value
}
