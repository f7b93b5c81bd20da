/// By what one actor may come to have one document.
struct DocumentSupply {
  /// The steps of the actor that make it.
  var makers: SmallSet

  /// The contracts that bring it.
  var deliverers: SmallSet

  /// The entries of the actor at which it must be at hand from the first.
  var entries: SmallSet

  func isAtHand(done: SmallSet, went: SmallSet, entry: Int) -> Bool {
    makers.meets(done) || deliverers.meets(went) || entries.contains(entry)
  }
}
