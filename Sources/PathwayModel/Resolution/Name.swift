/// What an identifier of a pathway's shared name space names, by its number.
enum Name {
  case step(Int)
  case event(Int)
  case handoff(Int)
}
