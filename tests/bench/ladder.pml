/* Workload W for SPIN, written by hand: the rules of ladder.yaml. A state lies between two orders, so there are as many as the explorer finds. */
short turn = 0;
byte escalation = 3;
byte support = 5;

#define GOES_ON (escalation < 10 && support > 0 && turn < TURNS)
#define WEAR if :: escalation >= 6 && support > 0 -> support-- :: else fi; turn++

active proctype crisis() {
end:
  do
  :: d_step { GOES_ON -> escalation++; WEAR }
  :: d_step { GOES_ON -> if :: escalation < 5 && support < 10 -> support++ :: else fi; WEAR }
  :: d_step { GOES_ON -> if :: escalation > 0 -> escalation-- :: else fi; support--; WEAR }
  od
}
