// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/independence.h"

#include <algorithm>
#include <iterator>

namespace coffer {
namespace {

using Kind = Need::Kind;

/// Nothing is known of a method from a later version: it may be lost with anything here.
std::set<Need> anything() {
    return {{Kind::Memory}, {Kind::Account}, {Kind::Computer}};
}

std::set<Need> browserNeeds(const std::optional<WayNote>& known) {
    if (known && known->thisComputerOnly) {
        return {{Kind::Computer}};
    }
    const bool synced = known && known->synced;
    return synced ? std::set<Need>{{Kind::Account}} : std::set<Need>{{Kind::Account}, {Kind::Computer}};
}

std::set<Need> needsOfQuestion(const format::SlotQuestion& question, const SlotId& slot,
                               const std::optional<WayNote>& known) {
    if (question.method == format::kMethodRecoveryKey) {
        return {{Kind::Paper, slot}};
    }
    if (question.method == format::kMethodPassword) {
        return {{Kind::Memory}};
    }
    if (question.method == format::kMethodSecurityKey) {
        const bool builtIn = question.transports == std::vector<std::string>{"internal"};
        return builtIn || (known && known->thisComputerOnly) ? std::set<Need>{{Kind::Computer}}
                                                             : std::set<Need>{{Kind::Key, slot}};
    }
    if (question.method == format::kMethodBrowser) {
        return browserNeeds(known);
    }
    return question.method == format::kMethodTpm ? std::set<Need>{{Kind::Computer}} : anything();
}

bool share(const std::set<Need>& one, const std::set<Need>& other) {
    return std::any_of(one.begin(), one.end(), [&](const Need& need) { return other.contains(need); });
}

// From the worst to the best, as the enumeration has them.
Independence judgePair(const std::set<Need>& one, const std::set<Need>& other) {
    if (share(one, other)) {
        return Independence::LostTogether;
    }
    if (!opensAnywhere(one) && !opensAnywhere(other)) {
        return Independence::AllHere;
    }
    const bool beside = livesInOneComputer(one) || livesInOneComputer(other);
    return beside ? Independence::OnlyBeside : Independence::Enough;
}

}  // namespace

std::set<Need> needsOf(const format::SlotHeader& slot, const std::optional<WayNote>& known) {
    if (slot.method != format::kMethodBoth) {
        return needsOfQuestion(slot, slot.slot, known);
    }
    std::set<Need> needs;
    for (const auto& part : slot.parts) {
        needs.merge(needsOfQuestion(part, slot.slot, known));
    }
    return needs.empty() ? anything() : needs;
}

bool livesInOneComputer(const std::set<Need>& way) {
    return way.contains({Kind::Computer}) && !way.contains({Kind::Account});
}

bool opensAnywhere(const std::set<Need>& way) {
    return std::none_of(way.begin(), way.end(), [](const Need& need) {
        return need.kind == Kind::Account || need.kind == Kind::Computer;
    });
}

Independence judgeIndependence(const std::vector<std::set<Need>>& ways) {
    if (ways.size() < 2) {
        return ways.empty() ? Independence::NoWay : Independence::OneWay;
    }
    auto verdict = Independence::LostTogether;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (std::size_t j = i + 1; j < ways.size(); ++j) {
            const auto found = judgePair(ways[i], ways[j]);
            if (found == Independence::Enough) {
                return found;
            }
            verdict = std::max(verdict, found);
        }
    }
    return verdict;
}

std::map<Need::Kind, std::size_t> leftAfterLosing(const std::vector<std::set<Need>>& ways) {
    std::map<Kind, std::size_t> taken{{Kind::Computer, 0}};
    for (const auto& way : ways) {
        std::set<Kind> kinds;
        std::transform(way.begin(), way.end(), std::inserter(kinds, kinds.end()),
                       [](const Need& need) { return need.kind; });
        for (const auto kind : kinds) {
            ++taken[kind];
        }
    }
    for (auto& [kind, number] : taken) {
        number = ways.size() - number;
    }
    return taken;
}

}  // namespace coffer
