# Sourced by run and check of this folder: which classes are tried, and the table of what came out.

bundles="bundles/org.jixiao.scoring.api bundles/org.jixiao.scoring.methods bundles/org.jixiao.scoring"
summary=releng/mutation/summary.csv
# The bench measures itself, and the test kit is test code.
left_out='org\.jixiao\.scoring\.bench\.|org\.jixiao\.scoring\.api\.testkit\.'

# Lines "class file" of every class that is to be tried, nested ones counting with the one around them.
all_classes() {
  local bundle
  for bundle in $bundles; do
    find "$bundle/src/main/java" -name '*.java' ! -name 'package-info.java' | LC_ALL=C sort |
      sed -E 's|^(.*/src/main/java/)(.*)\.java$|\2 \1\2.java|' | awk '{gsub("/", ".", $1); print}'
  done | grep -vE "^($left_out)"
}

# Those whose code is not the one that was tried.
stale_classes() {
  all_classes | while read -r class file; do
    grep -qs "^$class,$(git hash-object "$file")," "$summary" || echo "$class $file"
  done
}

# Puts the outcome of the classes of the lines $1, as PIT wrote it to the file $2, in the place of what was known.
# mutants.csv: PIT's columns (file, class, mutator, method, line, outcome, test); summary.csv: see its first line.
take_over() {
  local chunk=$1 outcome=$2 class file known="$home/.run/mutation/mutants.csv"
  awk -F, 'NR == FNR {split($1, w, " "); tried[w[1]]; next} {c = $2; sub(/\$.*/, "", c)} !(c in tried)' <(echo "$chunk") "$known" >"$known.new"
  cat "$outcome" >>"$known.new"
  mv "$known.new" "$known"
  { [ -s "$summary" ] && tail -n +2 "$summary" || true; } |
    awk -F, 'NR == FNR {split($1, w, " "); tried[w[1]]; next} !($1 in tried)' <(echo "$chunk") - >"$summary.new"
  while read -r class file; do
    awk -F, -v class="$class" -v code="$(git hash-object "$file")" -v day="$(date +%F)" '
      {c = $2; sub(/\$.*/, "", c)}
      c == class {
        all++
        if ($6 == "KILLED" || $6 == "MEMORY_ERROR" || $6 == "RUN_ERROR") failing++
        else if ($6 == "TIMED_OUT") endless++
        else if ($6 == "NO_COVERAGE") unreached++
        else unnoticed++
      }
      END {printf "%s,%s,%s,%d,%d,%d,%d,%d\n", class, code, day, all, failing, endless, unnoticed, unreached}' "$outcome" >>"$summary.new"
  done <<<"$chunk"
  { echo "class,code,day,mutants,noticed,endless,unnoticed,unreached"; LC_ALL=C sort "$summary.new"; } >"$summary.sorted"
  mv "$summary.sorted" "$summary"
  rm "$summary.new"
}
