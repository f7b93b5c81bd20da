import PathwayKit

/// What an answer in words comes to.
enum Reading<Value> {
  /// It means this.
  case value(Value)

  /// It cannot be taken, and why.
  case refused(Text)

  /// It may mean several things, of which one is chosen by number.
  case several(Text, [Choice<Value>])
}
