// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolflow.h"

namespace coffer::ui {

/// The first way in of a backup that is about to be set up, beside its recovery key: made and tried as every
/// other (EnrolFlow), and kept until set-up makes the backup with it instead of being added to one. The kind
/// RecoveryKey makes nothing here: the sheet is to be the only way in for now.
class FirstWay : public coffer::ui::EnrolFlow {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to set-up")
    /// One was made and tried; none is, with only the recovery key.
    Q_PROPERTY(bool made READ isMade NOTIFY changed)

public:
    explicit FirstWay(Session& session, QObject* parent = nullptr);

    /// Where the backup will lie, and what it will be called.
    void setPlace(const QString& folder, const QString& label);
    [[nodiscard]] bool isMade() const { return made() != nullptr; }
    using EnrolFlow::made;

    void next() override;

Q_SIGNALS:
    /// It has a name, or only the recovery key was chosen: set-up can go on.
    void settled();

protected:
    [[nodiscard]] std::optional<Target> target() const override { return Target{nullptr, m_folder, m_label}; }
    void finish() override { Q_EMIT settled(); }

private:
    QString m_folder, m_label;
};

}  // namespace coffer::ui
