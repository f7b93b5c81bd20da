/// A type of JSON.
package enum SchemaType: String, Sendable {
  case array
  case boolean
  case integer
  case null
  case number
  case object
  case string
}
