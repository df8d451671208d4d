#!/bin/sh
# Starts Slurm on this machine alone, in a folder of its own, plays a simulation as an array of four, joins it, and compares it byte for
# byte with the same simulation played by one process. Leaves nothing running and no service changed.
#
#   deploy/slurm/tryOnOneMachine.sh [SCENARIO] [RUNS]
#
# Needs Debian's packages slurm-wlm and munge, and an installed checkout.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
PATH=$PATH:/usr/sbin:/sbin
for command in sbatch squeue sinfo scontrol slurmctld slurmd munged; do
  if ! command -v "$command" > /dev/null; then
    echo "Slurm isn't installed here: there is no \"$command\". On Debian: apt-get install slurm-wlm munge" >&2
    exit 2
  fi
done
scenario=${1:-$root/scenarios/alliance-or-abandonment/scenario.yaml}
runs=${2:-20000}
export THRESHOLD="$root/scripts/threshold.mjs"
# Built now, so that four tasks don't build it at once.
"$THRESHOLD" --help > /dev/null

work=$(mktemp -d)
chmod 755 "$work"
started=
stop() {
  for pid in $started; do kill "$pid" 2> /dev/null || true; done
  for pid in $started; do wait "$pid" 2> /dev/null || true; done
  if [ "${keep:-}" = yes ]; then echo "Logs are in $work." >&2; else rm -rf "$work"; fi
}
trap stop EXIT
trap 'exit 130' INT TERM

user=$(id -un)
host=$(hostname -s)
port=$((20000 + $$ % 20000))
mkdir "$work/state" "$work/spool" "$work/munge"
chmod 711 "$work/munge"
(umask 077 && head -c 1024 /dev/urandom > "$work/munge/key")
cat > "$work/slurm.conf" << CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
SlurmctldPort=$port
SlurmdPort=$((port + 1))
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
AccountingStorageType=accounting_storage/none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(awk '/MemTotal/ { print int($2 / 1024 * 0.9) }' /proc/meminfo) State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf"

munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
  --log-file="$work/munge/log" --seed-file="$work/munge/seed" > "$work/munged.out" 2>&1 &
started="$!"
until [ -S "$work/munge/socket" ]; do
  kill -0 "$!" 2> /dev/null || { keep=yes; echo "munged doesn't start." >&2; exit 1; }
  sleep 0.2
done
slurmctld -D > "$work/slurmctld.out" 2>&1 &
started="$! $started"
slurmd -D > "$work/slurmd.out" 2>&1 &
started="$! $started"
tries=0
until [ "$(sinfo --noheader --format=%T 2> /dev/null)" = idle ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 150 ]; then keep=yes; echo "Slurm doesn't come up." >&2; exit 1; fi
  sleep 0.2
done
echo "Slurm $(sinfo --version | cut -d' ' -f2) runs on this machine, with $(nproc) processors."

options="--runs $runs --seed 7"
began=$(date +%s)
# shellcheck disable=SC2086
sbatch --wait --array=1-4 --chdir="$work" --output="$work/task-%a.out" --mem-per-cpu=500 \
  "$root/deploy/slurm/simulate.sbatch" 4 "$scenario" "$work/array" $options || { keep=yes; cat "$work"/task-*.out >&2; exit 1; }
echo "The array of four took $(($(date +%s) - began)) seconds."
grep -h "seconds" "$work"/task-*.out
"$THRESHOLD" join "$work/array"
# shellcheck disable=SC2086
"$THRESHOLD" simulate "$scenario" --out "$work/alone" $options > "$work/alone.out"
diff -r "$work/array" "$work/alone" || { keep=yes; exit 1; }
echo "The array's records are those of one process, byte for byte: $(find "$work/array" -type f | wc -l) files."
