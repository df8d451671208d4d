// Workload W as an ink story: the rules of `../ladder.yaml`, twelve turns.
VAR turn = 0
VAR escalation = 3
VAR support = 5

-> turns

=== turns
{
  - escalation == 10: -> war
  - support == 0: -> collapse
  - turn == 12: -> settled
}
What do you order?
+ [Escalate]
  ~ escalation = MIN(10, escalation + 1)
+ [Hold]
  { escalation < 5:
    ~ support = MIN(10, support + 1)
  }
+ [De-escalate]
  ~ escalation = MAX(0, escalation - 1)
  ~ support = MAX(0, support - 1)
- { escalation >= 6:
    ~ support = MAX(0, support - 1)
  }
~ turn = turn + 1
-> turns

=== war
war
-> END

=== collapse
collapse
-> END

=== settled
settled
-> END
