internal import PathwayModel

/// Steps among which a patient may be sent round and round: every way on to every other, and nothing counts the rounds.
struct Tangle {
  /// The numbers of the steps, in the order of the pathway.
  let steps: [Int]

  /// Those who have the patient meanwhile, the receivers who decline among them, in the order of the pathway.
  let actors: [ActorID]

  /// The numbers of the arrows that go round in it, in order.
  let arrows: [Int]
}
