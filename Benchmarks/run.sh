#!/usr/bin/env bash
# Measures what reading pathways costs, as a ratio to the floor: libyaml's event loop in C over the same files.
#
# Two measures: instructions under callgrind, which are the same in every run, and CPU time, the median of interleaved runs.
# Exits with 1 where the instructions are above the bound. FILES=200 gives a quick look.
set -euo pipefail
cd "$(dirname "$0")/.."

files=${FILES:-2000}
rounds=${ROUNDS:-5}
scratch=.build-benchmarks

# What is measured: name, aim, bound.
steps=("floor - -" "tree 1.2 1.4" "validate 1.5 2.0")

say() { echo "==> $*" >&2; }

.ci/install valgrind >&2

say "building the floor, the generator, the tree and the command"
swift build -c release --package-path Benchmarks --scratch-path "$scratch/tools" >&2
swift build -c release --product forlop --scratch-path "$scratch/forlop" >&2
# SwiftPM does not see files that are new in a package which is used by its path, until it plans the build again.
rm -f "$scratch/analysis/release.yaml"
swift build -c release --package-path Benchmarks/Analysis --scratch-path "$scratch/analysis" >&2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc=$(command -v cc || command -v clang)
# shellcheck disable=SC2046
"$cc" -O2 -o "$work/floor" Benchmarks/Floor/floor.c $(pkg-config --cflags --libs yaml-0.1)
# Valgrind cannot read the debug information of Swift 6.3: what it runs has none.
strip -g -o "$work/tree" "$scratch/tools/release/tree"
strip -g -o "$work/forlop" "$scratch/forlop/release/forlop"
strip -g -o "$work/analysis" "$scratch/analysis/release/analysis"

say "making $files files"
"$scratch/tools/release/generate" "$work/files" "$files"
size=$(cat "$work"/files/*.yaml | wc -c)

# The command line of a step.
run() {
  case $1 in
    validate) "${@:2}" "$work/forlop" validate "$work/files" --quiet ;;
    *) "${@:2}" "$work/$1" "$work/files" ;;
  esac
}

instructions() {
  run "$1" valgrind --tool=callgrind --callgrind-out-file=/dev/null > "$work/callgrind" 2>&1 || {
    cat "$work/callgrind" >&2
    exit 3
  }
  grep -oP 'Collected : \K[0-9]+' "$work/callgrind"
}

seconds() {
  local TIMEFORMAT='%U %S'
  { time run "$1" > /dev/null 2>&1; } 2>&1 | awk '{ print $1 + $2 }'
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for step in "${steps[@]}"; do
  name=${step%% *}
  run "$name" > "$work/$name.out" 2>&1 || {
    say "$name fails:"
    head -20 "$work/$name.out" >&2
    exit 3
  }
done

for round in $(seq "$rounds"); do
  say "CPU time, round $round of $rounds"
  for step in "${steps[@]}"; do
    name=${step%% *}
    seconds "$name" >> "$work/$name.seconds"
  done
done

printf '\n%d files, %d bytes\n\n' "$files" "$size"
printf '%-10s %16s %7s %9s %7s %6s %6s\n' step instructions ratio 'CPU s' ratio aim bound
failed=0
for step in "${steps[@]}"; do
  read -r name aim bound <<< "$step"
  say "instructions: $name"
  count=$(instructions "$name")
  time=$(median < "$work/$name.seconds")
  if [ "$name" = floor ]; then
    floor_count=$count
    floor_time=$time
  fi
  ratio=$(awk "BEGIN { printf \"%.2f\", $count / $floor_count }")
  time_ratio=$(awk "BEGIN { printf \"%.2f\", $time / ($floor_time > 0 ? $floor_time : 0.001) }")
  printf '%-10s %16s %7s %9s %7s %6s %6s\n' "$name" "$count" "$ratio" "$time" "$time_ratio" "$aim" "$bound"
  if [ "$bound" != - ] && awk "BEGIN { exit !($ratio > $bound) }"; then
    failed=1
    say "$name takes $ratio times the instructions of the floor; the bound is $bound"
  fi
done

# One large pathway, made in code: its cost must grow no faster than n log n. What a pathway of ten steps takes is start-up.
analysis() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/analysis" "$1" > "$work/callgrind" 2>&1 || {
    cat "$work/callgrind" >&2
    exit 3
  }
  grep -oP 'Collected : \K[0-9]+' "$work/callgrind"
}

say "one large pathway"
start=$(analysis 10)
printf '\n%8s %16s %12s %12s\n' steps instructions 'a step' 'by n log n'
for size in 100 300 1000 3000 10000; do
  count=$(($(analysis "$size") - start))
  : "${first:=$count}"
  printf '%8d %16d %12d ' "$size" "$count" $((count / size))
  growth=$(awk "BEGIN { printf \"%.2f\", $count / $first / ($size * log($size) / (100 * log(100))) }")
  printf '%12s\n' "$growth"
  if awk "BEGIN { exit !($growth > 1.1) }"; then
    failed=1
    say "a pathway of $size steps takes $growth times what n log n allows"
  fi
done
exit "$failed"
