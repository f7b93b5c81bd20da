/// What a step waits for before it starts or is skipped.
struct RunStart {
  var past = Past()
  var isCalled = false
}
