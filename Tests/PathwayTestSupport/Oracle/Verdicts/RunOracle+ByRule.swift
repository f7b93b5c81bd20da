extension RunOracle {
  /// What each rule says, by its code; a rule that says yes or no of the whole pathway has one empty list where it says yes.
  public var byRule: [String: Set<[String]>] {
    [
      "PF305": coordinationMissing ? [[]] : [],
      "PF306": coordinationGaps,
      "PF307": duties,
      "PF310 coordinators": collidingCoordinators,
      "PF310 items": collidingItems,
      "PF402": runWithoutEnd ? [[]] : [],
      "PF404": hasIrregularLoop ? [[]] : [],
      "PF405": jumps,
      "PF411": endPairs,
      "PF412": notYetDone,
      "PF501": unavailableDocuments,
      "PF503": sentBeforeMade,
      "PF506": madeTwice,
      "PF603": lateAnchors,
    ]
  }
}
