/// How often a branch that goes back may be taken each time its loop is entered.
struct BranchLimit {
  /// The number of the step whose branch it is.
  var step: Int

  /// The number of the branch among the step's branches.
  var branch: Int

  /// How often it may be taken.
  var limit: Int

  /// The number of the loop that it goes round.
  var loop: Int

  /// The places of its arrows that go back among the arrows out of the step.
  var back: SmallSet
}
