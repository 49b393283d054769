// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that change no more than they have to.
#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

#include "models/rowsmodel.h"

namespace {

struct Row {
    QString id;
    int value = 0;
    [[nodiscard]] const QString& key() const { return id; }
    bool operator==(const Row&) const = default;
};

class Rows : public coffer::ui::RowsModel {
public:
    [[nodiscard]] int count() const override { return static_cast<int>(rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int) const override {
        return rows[static_cast<std::size_t>(index.row())].id;
    }
    void become(std::vector<Row> by) { updateRows(rows, std::move(by)); }
    std::vector<Row> rows;
};

std::vector<Row> rowsOf(const QString& ids) {
    std::vector<Row> rows;
    for (const QChar id : ids) {
        rows.push_back({id, 0});
    }
    return rows;
}

struct Signals {
    explicit Signals(const Rows& model)
        : inserted(&model, &Rows::rowsInserted),
          removed(&model, &Rows::rowsRemoved),
          changed(&model, &Rows::dataChanged),
          reset(&model, &Rows::modelReset) {}
    QSignalSpy inserted, removed, changed, reset;
};

}  // namespace

class RowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeEndsInTheNewRows_data();
    void everyChangeEndsInTheNewRows();
    void aNewRowIsInsertedAndNothingElseTold();
    void aChangedRowIsTold();
    void anotherOrderResets();
    void tenThousandRowsTakeNoTime();
};

void RowsTest::everyChangeEndsInTheNewRows_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("resets");
    QTest::newRow("from nothing") << ""
                                  << "abc" << 0;
    QTest::newRow("to nothing") << "abc"
                                << "" << 0;
    QTest::newRow("same") << "abc"
                          << "abc" << 0;
    QTest::newRow("one in front") << "abc"
                                  << "xabc" << 0;
    QTest::newRow("some in between, one gone") << "abcd"
                                               << "axyczd" << 0;
    QTest::newRow("all others") << "abc"
                                << "xyz" << 0;
    QTest::newRow("at the end") << "abc"
                                << "abcxy" << 0;
    QTest::newRow("ends gone") << "abcde"
                               << "bcd" << 0;
    QTest::newRow("turned round") << "abc"
                                  << "cba" << 1;
    QTest::newRow("moved and new") << "abcd"
                                   << "bxad" << 1;
}

void RowsTest::everyChangeEndsInTheNewRows() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, resets);
    Rows model;
    model.become(rowsOf(before));
    const Signals told(model);
    model.become(rowsOf(after));
    QVERIFY(model.rows == rowsOf(after));
    QCOMPARE(told.reset.count(), resets);
}

void RowsTest::aNewRowIsInsertedAndNothingElseTold() {
    Rows model;
    model.become(rowsOf("abc"));
    const Signals told(model);
    model.become(rowsOf("xabc"));
    QCOMPARE(told.inserted.count(), 1);
    QCOMPARE(told.inserted.first().at(1).toInt(), 0);
    QCOMPARE(told.inserted.first().at(2).toInt(), 0);
    QCOMPARE(told.removed.count() + told.changed.count() + told.reset.count(), 0);
}

void RowsTest::aChangedRowIsTold() {
    Rows model;
    model.become(rowsOf("abc"));
    const Signals told(model);
    auto rows = rowsOf("abc");
    rows[1].value = 7;
    model.become(rows);
    QCOMPARE(told.changed.count(), 1);
    QCOMPARE(told.changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(told.inserted.count() + told.removed.count() + told.reset.count(), 0);
}

void RowsTest::anotherOrderResets() {
    Rows model;
    model.become(rowsOf("abc"));
    const Signals told(model);
    model.become(rowsOf("acb"));
    QCOMPARE(told.reset.count(), 1);
}

void RowsTest::tenThousandRowsTakeNoTime() {
    std::vector<Row> rows;
    for (int number = 0; number < 10'000; ++number) {
        rows.push_back({QString::number(number), number});
    }
    Rows model;
    model.become(rows);
    rows.insert(rows.begin(), {"new", 0});
    QElapsedTimer clock;
    clock.start();
    model.become(std::move(rows));
    qInfo("one row more among 10,000: %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(model.count(), 10'001);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
