import PathwayGraph

/// An arrow that a run may take.
struct RunArrow {
  /// The number of the step at which it begins.
  var source: Int

  /// The number of the step at which it ends.
  var target: Int

  /// The arrow of the pathway.
  var arrow: Arrow

  /// Its number among the arrows of the pathway.
  var number: Int

  /// Its place among the arrows that a run may take from the same step.
  var place: Int

  /// Whether it goes back: its target is on every way to its source.
  var goesBack = false

  /// The loops that it leaves.
  var leaves = SmallSet()
}
