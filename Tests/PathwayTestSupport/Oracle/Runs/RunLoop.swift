/// A loop: its one entry, and every step that can go back to it without passing it.
struct RunLoop {
  /// The number of the step at which it is entered.
  var header: Int

  /// All its steps.
  var steps: SmallSet

  /// The numbers of the arrows that go back to its entry.
  var back: [Int]

  /// The numbers of the arrows that lead out of it.
  var leaving: [Int] = []

  /// The numbers of the loops inside it, itself not included.
  var inner = SmallSet()
}
