import NationalPathways

for pathway in NationalPathways.all {
  for line in Responsibility(pathway: pathway).lines { print(line) }
}
