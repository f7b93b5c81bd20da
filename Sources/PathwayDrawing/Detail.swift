/// How much a drawing tells.
public enum Detail: Hashable, Sendable, CaseIterable {
  /// Everything that is agreed.
  case full

  /// Who does what and who hands over to whom, without the terms; copies and notices only where something is wrong with
  /// them.
  case overview
}
