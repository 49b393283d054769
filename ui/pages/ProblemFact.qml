// SPDX-License-Identifier: GPL-3.0-or-later
import Coffer.Controls

// A row of a ProblemList: one file or folder, what became of it, why, and what to do.
Fact {
    id: fact

    required property string subject
    required property string what
    required property string why
    required property string next

    title: fact.subject
    detail: Words.told(fact.what, fact.why, fact.next)
    iconName: "warning"
    ink: Theme.color.warn
}
