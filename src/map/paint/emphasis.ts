/** How much a zone or a route stands out: under consideration are those that would come and those that would go. */
export type Emphasis = "none" | "hovered" | "selected" | "coming" | "going";
