#!/bin/sh
# From curriculum to weights: corpus, tokenizer, training, GGUF. What is there already is not made again; training goes on where it was cut off.
# sh src/starter/training/make.sh MINUTES [options of train.py]
set -eu
here=$(dirname "$0")
folder=${STARTER_FOLDER:-test-results/starter}
python=$folder/venv/bin/python
mkdir -p "$folder"
[ -x "$python" ] || { python3 -m venv "$folder/venv" && "$python" -m pip install -q -r "$here/requirements.txt"; }
[ -f "$folder/train.jsonl" ] || node src/starter/run.mjs src/starter/corpus/write-corpus.ts "$folder"
# The shipped weights can be trained on with their own tokenizer alone.
case " $* " in *" --from "*) [ -f "$folder/tokenizer.json" ] || cp public/models/starter/webgpu/resolve/main/tokenizer.json "$folder/" ;; esac
[ -f "$folder/tokenizer.json" ] || "$python" "$here/bpe.py" "$folder"
[ -f "$folder/train.npz" ] || "$python" "$here/examples.py" "$folder"
# Threads that wait must not spin: the others need the core.
OMP_WAIT_POLICY=passive "$python" "$here/train.py" "$folder" "$@"
"$python" "$here/gguf.py" "$folder" public/models/starter/starter-q8_0.gguf
