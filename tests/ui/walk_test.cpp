// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every scene as those do who do not see it or have no mouse: through the tree that a screen reader
// reads, and with the Tab key.
#include <QAccessible>
#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ScenesPlugin)

namespace {

constexpr int kMostStops = 200;

QString described(QAccessibleInterface* part) {
    const QObject* object = part->object();
    return QStringLiteral("%1 with role %2")
        .arg(object ? object->metaObject()->className() : "?")
        .arg(part->role());
}

/// Qt hides the names of fields for passwords; those have their description.
bool hasName(QAccessibleInterface* part) {
    const auto which = part->state().passwordEdit ? QAccessible::Description : QAccessible::Name;
    return !part->text(which).trimmed().isEmpty();
}

/// Parts that can be pressed or typed into but have no name, and how many of all have one.
struct Walk {
    QStringList nameless;
    int named = 0;

    void through(QAccessibleInterface* part) {
        if (part->state().invisible)
            return;
        if (part->state().focusable)
            hasName(part) ? ++named : (nameless << described(part), 0);
        for (int child = 0; child < part->childCount(); ++child)
            through(part->child(child));
    }
};

}  // namespace

class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartHasAName_data() { scenes(); }
    void everyPartHasAName();
    void tabGoesRound_data() { scenes(); }
    void tabGoesRound();

private:
    static void scenes();
    static void show(QQuickView& view, const QString& scene);

    QTranslator m_english;
};

void WalkTest::initTestCase() {
    QVERIFY(m_english.load(":/translations/coffer_en.qm"));
    QCoreApplication::installTranslator(&m_english);
    QAccessible::setActive(true);
}

void WalkTest::scenes() {
    QTest::addColumn<QString>("scene");
    const QStringList files = QDir(":/qt/qml/Coffer/Scenes").entryList({"Scene*.qml", "Gallery*.qml"});
    QVERIFY(files.size() > 20);
    for (const QString& file : files) {
        if (file != "SceneShell.qml")
            QTest::newRow(qPrintable(file)) << file;
    }
}

void WalkTest::show(QQuickView& view, const QString& scene) {
    view.engine()->addImportPath("qrc:/qt/qml");
    view.engine()->addImportPath("qrc:/fakes");
    view.setInitialProperties({{"scene", QUrl("qrc:/qt/qml/Coffer/Scenes/" + scene)},
                               {"dark", false},
                               {"textScale", 1},
                               {"rightToLeft", false}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1200, 780);
    view.setSource(QUrl("qrc:/qt/qml/Coffer/Scenes/Stage.qml"));
    view.show();
    view.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&view));
}

void WalkTest::everyPartHasAName() {
    QFETCH(QString, scene);
    QQuickView view;
    show(view, scene);
    Walk walk;
    walk.through(QAccessible::queryAccessibleInterface(&view));
    QVERIFY2(walk.nameless.isEmpty(), qPrintable(walk.nameless.join("; ")));
    QVERIFY(walk.named > 0);
}

void WalkTest::tabGoesRound() {
    QFETCH(QString, scene);
    QQuickView view;
    show(view, scene);
    QTest::keyClick(&view, Qt::Key_Tab);
    QList<QQuickItem*> stops;
    while (view.activeFocusItem() && !stops.contains(view.activeFocusItem()) && stops.size() < kMostStops) {
        stops << view.activeFocusItem();
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(stops.last());
        QVERIFY2(part && hasName(part), stops.last()->metaObject()->className());
        QVERIFY2(stops.last()->isVisible() && stops.last()->isEnabled(),
                 stops.last()->metaObject()->className());
        QTest::keyClick(&view, Qt::Key_Tab);
    }
    QVERIFY2(stops.size() > 0 && stops.size() < kMostStops, qPrintable(QString::number(stops.size())));
    QVERIFY2(stops.first() == view.activeFocusItem(), "Tab does not come back to where it began");
}

QTEST_MAIN(WalkTest)

#include "walk_test.moc"
