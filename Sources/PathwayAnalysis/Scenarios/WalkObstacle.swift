/// Why a walk cannot go on; entries are told by their places in the scenario, counted from 0.
package enum WalkObstacle: Sendable, Equatable {
  /// Runs begin at several steps, and nothing says at which of these this one does.
  case beginning([Int])

  /// An entry names a step that no run comes to, but for events.
  case unreachable(entry: Int)

  /// An entry names a step that cannot come there, and what could.
  case outOfTurn(entry: Int, isOver: Bool, ready: [Int])

  /// An entry names a way that is none out of its step.
  case unknownWay(entry: Int, way: Int, options: [WayOption])

  /// An entry names a branch that has been taken as often as it may.
  case usedUp(entry: Int, way: Int, limit: Int)

  /// An entry names ways that cannot be taken together.
  case contradiction(entry: Int)

  /// An entry names ways that may mean several things.
  case ambiguous(entry: Int, options: [WayOption])

  /// A step has several ordinary ways out, and none is said: the entry that names it, or before which it was left out.
  case choice(step: Int, entry: Int?, before: Int?, options: [WayOption])

  /// Every ordinary way out of a step has been taken as often as it may.
  case nothingLeft(step: Int, before: Int?)

  /// Steps that were left out go round for ever.
  case goesRound(step: Int, before: Int?)

  /// An arrow goes back while another branch is running, which has no meaning; the step at which its loop is entered.
  case jump(Int)

  /// It takes more than is spent on one walk.
  case tooLong
}
