// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/openvault.h"
#include "models/reread.h"
#include "models/rowsmodel.h"
#include "models/session.h"

namespace coffer::ui {

/// A list that is read from the open backup: empty while it is locked, and read again by itself after a
/// change. Belongs to the thread that draws.
class VaultRowsModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ANONYMOUS
    /// Reading; Failed says why the list is not what it could be.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// A page shows it. What takes long to read is read only then.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void shownChanged();

protected:
    enum class Reading { Always, WhenShown };
    /// The session must outlive the model.
    explicit VaultRowsModel(Session& session, QObject* parent, Reading reading = Reading::Always);

    [[nodiscard]] Session& session() const { return m_session; }
    /// Calls load() with what fills the rows.
    virtual void read() = 0;
    virtual void clear() = 0;

    /// Fills `rows` with what `work` makes of the unlocked vault, a Result<std::vector<Row>>, on a thread of
    /// the pool, changing no more than differs; nothing where the vault was locked or another one opened
    /// meanwhile. Rows are as for updateRows().
    template <typename Row, typename Work>
    void load(std::vector<Row>& rows, Work work);

private:
    Session& m_session;
    Task m_task;
    Reread m_reread;
    Reading m_reading;
    bool m_shown = false;
};

template <typename Row, typename Work>
void VaultRowsModel::load(std::vector<Row>& rows, Work work) {
    const auto vault = m_session.vault();
    if (!vault) {
        return;
    }
    const auto reading = [vault, work = std::move(work)](Progress&) {
        return vault->use([&](OwnerVault& owner) -> Result<std::vector<Row>> {
            TRY_VOID(owner.refresh());
            return work(owner);
        });
    };
    m_task.start(Aim::ReadContent, reading, m_session.whileOpen([this, &rows](std::vector<Row> read) {
        updateRows(rows, std::move(read));
    }));
}

}  // namespace coffer::ui
