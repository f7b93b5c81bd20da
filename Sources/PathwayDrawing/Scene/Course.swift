/// What kind of way an arrow of a drawing is.
enum Course: Hashable {
  /// From a trigger to the step that it starts.
  case start

  /// A way out of a step that is done.
  case ordinary

  /// A way out when something did not go as agreed.
  case exceptional

  /// From an event, which may come at any time.
  case event

  /// A copy or a notice, with which nobody's course changes.
  case notice
}
