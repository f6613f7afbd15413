<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Open with</source>
        <translation>शुरुआत में दिखे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Songs</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>The piano looks the same in both.</source>
        <translation>पियानो दोनों में एक-सा दिखता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>The window opens anew in it; what you play is kept.</source>
        <translation>विंडो इस भाषा में फिर से खुलती है; जो बजाया गया है वह बना रहता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>What the window shows first, from the next start on.</source>
        <translation>अगली बार खुलने पर विंडो सबसे पहले क्या दिखाए।</translation>
    </message>
</context>
<context>
    <name>ArrangementRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>As written</source>
        <translation>जैसा लिखा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Fit to my keys</source>
        <translation>मेरी कुंजियों के अनुसार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Key</source>
        <translation>स्केल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Move notes without a key by octaves; the song is judged as fitted</source>
        <translation>जिन स्वरों की कुंजी नहीं है उन्हें सप्तक बदलकर बजाएँ; गीत इसी रूप में परखा जाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Play the song in its own key, with all notes where they are written</source>
        <translation>गीत को उसके अपने स्केल में बजाएँ, सभी स्वर जहाँ लिखे हैं वहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>and {count} more moves</source>
        <translation>और {count} बदलाव</translation>
    </message>
</context>
<context>
    <name>BarFields</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>All bars</source>
        <translation>सभी खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>All left</source>
        <translation>सब बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>All right</source>
        <translation>सब दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>As imported</source>
        <translation>जैसा आयात हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Bars</source>
        <translation>खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>First bar</source>
        <translation>पहला खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Last bar</source>
        <translation>आख़िरी खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Right hand from</source>
        <translation>दायाँ हाथ यहाँ से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Right hand from this key up</source>
        <translation>इस कुंजी से ऊपर दायाँ हाथ</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Bar by bar</source>
        <translation>हर खंड अलग-अलग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Bar {number}: {said}</source>
        <translation>खंड {number}: {said}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Weakest: {passage}</source>
        <translation>सबसे कमज़ोर: {passage}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Weakest: {passage}, left</source>
        <translation>सबसे कमज़ोर: {passage}, बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Weakest: {passage}, right</source>
        <translation>सबसे कमज़ोर: {passage}, दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>not played</source>
        <translation>नहीं बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>notes right and in time, %</source>
        <translation>सही और समय पर बजे स्वर, %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>notes right, %</source>
        <translation>सही स्वर, %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>{count} bars</source>
        <translation>{count} खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>{hand} {percent} %</source>
        <translation>{hand} {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>{said}, median {ms}</source>
        <translation>{said}, माध्यिका {ms}</translation>
    </message>
</context>
<context>
    <name>BestResults</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>Best results</source>
        <translation>सबसे अच्छे परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>{mode}: {grade}, {overall} of 100 · {how}</source>
        <translation>{mode}: {grade}, 100 में से {overall} · {how}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>{percent} % known · played once</source>
        <translation>{percent} % याद · एक दफ़ा बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>{percent} % known · played {plays} times</source>
        <translation>{percent} % याद · {plays} दफ़ा बजाया</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>1 stray tap, not counted</source>
        <translation>1 भटकी थाप, गिनी नहीं गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>About {count} more taps bring it to ±{ms} ms.</source>
        <translation>क़रीब {count} और थापों से यह ±{ms} ms पर आ जाएगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By click</source>
        <translation>क्लिक से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By flash</source>
        <translation>चमक से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By playing</source>
        <translation>बजाकर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Computer keyboard</source>
        <translation>कंप्यूटर कीबोर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Delay {median}, give or take {margin} ms, spread {spread}</source>
        <translation>देरी {median}, {margin} ms कम या ज़्यादा, फैलाव {spread}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Each dot is a tap, the line their median, the band their spread.</source>
        <translation>हर बिंदु एक थाप है, रेखा उनकी माध्यिका और पट्टी उनका फैलाव।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>It is taken off every press before it is judged.</source>
        <translation>परखने से पहले हर दबाव में से यह घटाई जाती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Measure by click</source>
        <translation>क्लिक से मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Measure by flash</source>
        <translation>चमक से मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Music varies more than taps do. Tap instead.</source>
        <translation>बजाने में थापों से ज़्यादा उतार-चढ़ाव होता है। इसकी जगह थाप दें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>No click can be heard: there is no sound output. Choose one in Settings, or measure by flash.</source>
        <translation>क्लिक सुनाई नहीं देगा: कोई ध्वनि आउटपुट नहीं है। सेटिंग में चुनें, या चमक से मापें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Not steady</source>
        <translation>स्थिर नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Only {input} is measured</source>
        <translation>सिर्फ़ {input} मापा जाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Play a song in tempo mode on this keyboard, or tap instead.</source>
        <translation>इस कीबोर्ड पर कोई गीत ताल में बजाएँ, या इसकी जगह थाप दें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Reading your last sessions …</source>
        <translation>आपके पिछले सत्र पढ़े जा रहे हैं …</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Sargam's piano</source>
        <translation>सरगम का पियानो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Spread {spread} ms, limit {limit}. Not applied.</source>
        <translation>फैलाव {spread} ms, सीमा {limit}। लागू नहीं किया गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Start, then tap with each click: any key of your keyboard, or the space bar.</source>
        <translation>शुरू करें, फिर हर क्लिक के साथ थाप दें: कीबोर्ड की कोई भी कुंजी या स्पेस बार।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Start, then tap with each flash: any key of your keyboard, or the space bar.</source>
        <translation>शुरू करें, फिर हर चमक के साथ थाप दें: कीबोर्ड की कोई भी कुंजी या स्पेस बार।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Steady</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap again, a little slower.</source>
        <translation>फिर से थाप दें, ज़रा धीरे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap on for ±{ms} ms</source>
        <translation>±{ms} ms के लिए थाप देते रहें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap with each click.</source>
        <translation>हर क्लिक के साथ थाप दें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap with each flash.</source>
        <translation>हर चमक के साथ थाप दें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Too few</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>What you played in tempo mode lately. Each dot is a note, the band is the spread.</source>
        <translation>ताल में हाल में बजाया हुआ। हर बिंदु एक स्वर है, पट्टी उनका फैलाव।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} notes</source>
        <translation>{count} स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} of {wanted}</source>
        <translation>{wanted} में से {count}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} stray taps, not counted</source>
        <translation>{count} भटकी थापें, गिनी नहीं गईं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} taps</source>
        <translation>{count} थापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} timed notes, {needed} are needed.</source>
        <translation>{count} स्वरों का समय मिला, {needed} चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{input}, no sound output</source>
        <translation>{input}, कोई ध्वनि आउटपुट नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{input}, sound through {output}</source>
        <translation>{input}, ध्वनि {output} से</translation>
    </message>
</context>
<context>
    <name>CalibrationFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration_flow.py"/>
        <source>Delay {delay} is set for {devices}.</source>
        <translation>{devices} के लिए {delay} देरी तय हुई।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration_flow.py"/>
        <source>The clicks stopped: the sound output failed.</source>
        <translation>क्लिक रुक गए: ध्वनि आउटपुट बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Choose how to measure</source>
        <translation>मापने का तरीक़ा चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>How to measure</source>
        <translation>मापने का तरीक़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Leave without a change</source>
        <translation>बिना बदले बाहर जाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Measure the delay</source>
        <translation>देरी मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Start, or apply the delay</source>
        <translation>शुरू करें, या देरी लागू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Tap; any letter does the same</source>
        <translation>थाप दें; कोई भी अक्षर यही करता है</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>A–Z</source>
        <translation>अ–ज्ञ, A–Z</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Difficulty</source>
        <translation>कठिनाई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Known</source>
        <translation>याद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Popular</source>
        <translation>लोकप्रिय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Search songs</source>
        <translation>गीत खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Title, composer, tag</source>
        <translation>शीर्षक, संगीतकार, टैग</translation>
    </message>
</context>
<context>
    <name>ClassNameDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/small_dialogs.py"/>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/small_dialogs.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/small_dialogs.py"/>
        <source>New class</source>
        <translation>नई कक्षा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/small_dialogs.py"/>
        <source>Rename the class</source>
        <translation>कक्षा का नाम बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/small_dialogs.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Choose learners</source>
        <translation>सीखने वाले चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Choose who learns in this class. They find what you give them on their Today screen.</source>
        <translation>चुनें कि इस कक्षा में कौन सीखता है। जो आप देंगे वह उन्हें आज की स्क्रीन पर मिलेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Give a song, some bars of one, or a lesson, with a goal and a day. Results appear here.</source>
        <translation>कोई गीत, उसके कुछ खंड, या कोई पाठ दें, लक्ष्य और दिन के साथ। परिणाम यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Give an assignment</source>
        <translation>काम दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Learners…</source>
        <translation>सीखने वाले…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Nobody learns here yet</source>
        <translation>अभी यहाँ कोई नहीं सीखता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Nothing was given yet</source>
        <translation>अभी कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Open learner</source>
        <translation>सीखने वाला खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>There are no results yet</source>
        <translation>अभी कोई परिणाम नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>Withdraw…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_page.py"/>
        <source>{name}: {standing}</source>
        <translation>{name}: {standing}</translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>A class is a group of learners, or one pupil, to whom you give songs and lessons.</source>
        <translation>कक्षा सीखने वालों का समूह है, या एक विद्यार्थी, जिसे आप गीत और पाठ देते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Add a class</source>
        <translation>कक्षा जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Choose who learns in the class</source>
        <translation>चुनें कि कक्षा में कौन सीखता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Ctrl 7</source>
        <translation>Ctrl 7</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Ctrl G</source>
        <translation>Ctrl G</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Export the results</source>
        <translation>परिणाम निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>From a learner back to the class</source>
        <translation>सीखने वाले से कक्षा पर वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Give the class an assignment</source>
        <translation>कक्षा को काम दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Move among learners and assignments</source>
        <translation>सीखने वालों और कामों में चलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>New class</source>
        <translation>नई कक्षा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>New class…</source>
        <translation>नई कक्षा…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>No classes yet</source>
        <translation>अभी कोई कक्षा नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Read the results again</source>
        <translation>परिणाम फिर पढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Show what the learner played</source>
        <translation>सीखने वाले ने क्या बजाया, दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>The classes could not be read</source>
        <translation>कक्षाएँ पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>This screen, from any other</source>
        <translation>यह स्क्रीन, किसी भी दूसरी से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/classes_view.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Ahead of the beat</source>
        <translation>मात्रा से आगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>An alankar on every degree</source>
        <translation>हर स्वर से शुरू होता एक अलंकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>At {tempo} % of the tempo: {success} % right expected</source>
        <translation>{tempo} % गति पर: {success} % सही की उम्मीद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Bar {first} is not learnt yet</source>
        <translation>खंड {first} अभी याद नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Bars go wrong where they are reached: {first}–{last} with half a bar before, twice</source>
        <translation>खंड वहाँ बिगड़ते हैं जहाँ उन तक पहुँचा जाता है: {first}–{last}, आधे खंड पहले से, दो दफ़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Bars that are not learnt</source>
        <translation>जो खंड याद नहीं हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Bars {first}–{last} are not learnt yet</source>
        <translation>खंड {first}–{last} अभी याद नहीं हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Bars {first}–{last} for each hand alone show which one pulls; then both together</source>
        <translation>खंड {first}–{last} हर हाथ से अलग-अलग, ताकि दिखे कौन-सा खींचता है; फिर दोनों साथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Behind the beat</source>
        <translation>मात्रा से पीछे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Black keys</source>
        <translation>काली कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Black keys and key signatures</source>
        <translation>काली कुंजियाँ और स्केल के चिह्न</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Chords</source>
        <translation>कॉर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Chords broken, then whole: {song}, bars {first}–{last}</source>
        <translation>कॉर्ड पहले तोड़कर, फिर पूरे: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Chords of {size} notes and more</source>
        <translation>{size} या ज़्यादा स्वरों के कॉर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min</source>
        <translation>{minutes} मिनट में पूरा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min, {accuracy} % right</source>
        <translation>{minutes} मिनट में पूरा, {accuracy} % सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min, {accuracy} % right; asked again in {days} days</source>
        <translation>{minutes} मिनट में पूरा, {accuracy} % सही; {days} दिन में फिर पूछा जाएगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min, {accuracy} % right; asked again tomorrow</source>
        <translation>{minutes} मिनट में पूरा, {accuracy} % सही; कल फिर पूछा जाएगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Dotted rhythms</source>
        <translation>बिंदु वाली लय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Dragging within the bar</source>
        <translation>खंड के भीतर धीमा पड़ना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Drift within the bar</source>
        <translation>खंड के भीतर गति का खिसकना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Each chord note by note lets the hand find its shape; then whole, twice</source>
        <translation>हर कॉर्ड एक-एक स्वर करके, ताकि हाथ उसका आकार पा ले; फिर पूरा, दो दफ़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Each place with the interval, between its neighbours; then the interval alone</source>
        <translation>हर जगह यह अंतराल अपने पड़ोसी स्वरों के साथ; फिर अंतराल अकेला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Early or late</source>
        <translation>जल्दी या देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Eighths</source>
        <translation>आठवें स्वर (आधी मात्रा)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fifths down</source>
        <translation>नीचे की ओर पंचम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fifths up</source>
        <translation>ऊपर की ओर पंचम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fourths down</source>
        <translation>नीचे की ओर मध्यम (चौथ)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fourths up</source>
        <translation>ऊपर की ओर मध्यम (चौथ)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Hands apart, then together: {song}, bars {first}–{last}</source>
        <translation>हाथ पहले अलग, फिर साथ: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Hesitation before a new position</source>
        <translation>नई जगह जाने से पहले झिझक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Intervals</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Leaps</source>
        <translation>छलाँगें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Long and short, then short and long, then evenly: each finger is quick once</source>
        <translation>पहले लंबा-छोटा, फिर छोटा-लंबा, फिर बराबर: हर उँगली एक दफ़ा तेज़ चलती है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sevenths down</source>
        <translation>नीचे की ओर शुद्ध सातवें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sevenths up</source>
        <translation>ऊपर की ओर शुद्ध सातवें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sixths down</source>
        <translation>नीचे की ओर शुद्ध छठे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sixths up</source>
        <translation>ऊपर की ओर शुद्ध छठे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major thirds down</source>
        <translation>नीचे की ओर शुद्ध तीसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major thirds up</source>
        <translation>ऊपर की ओर शुद्ध तीसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sevenths down</source>
        <translation>नीचे की ओर कोमल सातवें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sevenths up</source>
        <translation>ऊपर की ओर कोमल सातवें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sixths down</source>
        <translation>नीचे की ओर कोमल छठे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sixths up</source>
        <translation>ऊपर की ओर कोमल छठे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor thirds down</source>
        <translation>नीचे की ओर कोमल तीसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor thirds up</source>
        <translation>ऊपर की ओर कोमल तीसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>Not played yet, {notes} notes; {expected} % right expected</source>
        <translation>अभी नहीं बजाया, {notes} स्वर; {expected} % सही की उम्मीद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>Not played yet; {minutes} min long</source>
        <translation>अभी नहीं बजाया; {minutes} मिनट लंबा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Notes on the beat</source>
        <translation>मात्रा पर आने वाले स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>Nothing is due and 0 bars are weak: a pattern to warm up</source>
        <translation>कुछ भी बाक़ी नहीं है और 0 खंड कमज़ोर हैं: हाथ गरमाने के लिए एक अलंकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Octaves down</source>
        <translation>नीचे की ओर सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Octaves up</source>
        <translation>ऊपर की ओर सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with one flat</source>
        <translation>एक कोमल चिह्न (♭) वाली रचनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with one sharp</source>
        <translation>एक तीव्र चिह्न (♯) वाली रचनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with {count} flats</source>
        <translation>{count} कोमल चिह्नों (♭) वाली रचनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with {count} sharps</source>
        <translation>{count} तीव्र चिह्नों (♯) वाली रचनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces without sharps and flats</source>
        <translation>बिना तीव्र-कोमल चिह्नों की रचनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Put in for the {left} min that are left</source>
        <translation>बचे हुए {left} मिनट के लिए जोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Repeated notes</source>
        <translation>दोहराए गए स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Rhythms</source>
        <translation>लयकारी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Rushing within the bar</source>
        <translation>खंड के भीतर तेज़ होना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Seconds down</source>
        <translation>नीचे की ओर दूसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Seconds up</source>
        <translation>ऊपर की ओर दूसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Semitones down</source>
        <translation>नीचे की ओर अर्धस्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Semitones up</source>
        <translation>ऊपर की ओर अर्धस्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Sixteenths</source>
        <translation>सोलहवें स्वर (चौथाई मात्रा)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Slips</source>
        <translation>चूकें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Steps of {semitones} semitones down</source>
        <translation>{semitones} अर्धस्वर नीचे के क़दम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Steps of {semitones} semitones up</source>
        <translation>{semitones} अर्धस्वर ऊपर के क़दम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Syncopations</source>
        <translation>ऑफ़बीट लय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Taken out: nothing is left to do on it today</source>
        <translation>हटाया गया: आज इस पर करने को कुछ नहीं बचा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Taken out: {left} of {minutes} min are left</source>
        <translation>हटाया गया: {minutes} मिनट में से {left} मिनट बचे हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The bars with their approach: {song}, bars {first}–{last}</source>
        <translation>खंड और उन तक पहुँच: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The first notes of bar {first} on each degree of the scale, an octave up and down</source>
        <translation>खंड {first} के पहले स्वर, स्केल के हर स्वर से, एक सप्तक ऊपर और नीचे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The goal of the leap from the key below and the key above it, then the leap, twice</source>
        <translation>छलाँग का लक्ष्य पहले नीचे वाली और ऊपर वाली कुंजी से, फिर छलाँग, दो दफ़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The interval in its place: {song}, bars {first}–{last}</source>
        <translation>अंतराल अपनी जगह पर: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The leap from both sides: {song}, bars {first}–{last}</source>
        <translation>छलाँग दोनों ओर से: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>The music waits for you: even at {tempo} % of the tempo only {success} % right expected</source>
        <translation>संगीत आपके लिए रुकता है: {tempo} % गति पर भी सिर्फ़ {success} % सही की उम्मीद है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The pattern as an alankar: {song}, bars {first}–{last}</source>
        <translation>अलंकार के रूप में: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The rhythm alone, on one key: {song}, bars {first}–{last}</source>
        <translation>सिर्फ़ लय, एक ही कुंजी पर: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The run in dotted rhythms: {song}, bars {first}–{last}</source>
        <translation>तान बिंदु वाली लय में: {song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Triplets</source>
        <translation>तिगुन (तीन स्वर एक मात्रा में)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Tritones down</source>
        <translation>नीचे की ओर तीव्र मध्यम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Tritones up</source>
        <translation>ऊपर की ओर तीव्र मध्यम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Uneven runs</source>
        <translation>असमान तानें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Without keys to look for only time is left: bars {first}–{last} on one key, twice</source>
        <translation>कुंजी खोजनी न हो तो सिर्फ़ समय बचता है: खंड {first}–{last} एक कुंजी पर, दो दफ़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>You know {known} % of it; last played today</source>
        <translation>इसका {known} % आपको याद है; पिछली दफ़ा आज बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>You know {known} % of it; last played yesterday</source>
        <translation>इसका {known} % आपको याद है; पिछली दफ़ा कल बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>You know {known} % of it; last played {days} days ago</source>
        <translation>इसका {known} % आपको याद है; पिछली दफ़ा {days} दिन पहले बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>by {ms} ms a beat, the median of {sample} bars</source>
        <translation>हर मात्रा पर {ms} ms, {sample} खंडों की माध्यिका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>by {ms} ms, the median of {sample} notes</source>
        <translation>{ms} ms, {sample} स्वरों की माध्यिका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>too few bars to say, {sample} of {needed}</source>
        <translation>कुछ कहने के लिए खंड कम हैं, {needed} में से {sample}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>too few notes to say, {sample} of {needed}</source>
        <translation>कुछ कहने के लिए स्वर कम हैं, {needed} में से {sample}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right at {tempo} % of the tempo today</source>
        <translation>आज {tempo} % गति पर {accuracy} % सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right at {tempo} % of the tempo yesterday; the chance that it is still known is {known} %</source>
        <translation>कल {tempo} % गति पर {accuracy} % सही; अब भी याद होने की संभावना {known} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right at {tempo} % of the tempo {days} days ago; the chance that it is still known is {known} %</source>
        <translation>{days} दिन पहले {tempo} % गति पर {accuracy} % सही; अब भी याद होने की संभावना {known} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right last time; {expected} % expected at full tempo, {wanted} % wanted</source>
        <translation>पिछली दफ़ा {accuracy} % सही; पूरी गति पर {expected} % की उम्मीद, {wanted} % चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right today, while the music waited</source>
        <translation>आज {accuracy} % सही, जब संगीत रुकता रहा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right yesterday, while the music waited; still known: {known} %</source>
        <translation>कल {accuracy} % सही, जब संगीत रुकता रहा; अब भी याद: {known} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right {days} days ago, while the music waited; still known: {known} %</source>
        <translation>{days} दिन पहले {accuracy} % सही, जब संगीत रुकता रहा; अब भी याद: {known} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>{before} % → {after} % of the tempo: {accuracy} % right just now</source>
        <translation>गति {before} % → {after} %: अभी {accuracy} % सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{done} of {steps} steps done</source>
        <translation>{steps} में से {done} चरण पूरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes came out of time, elsewhere {rest} %; half of them more than {ms} ms late</source>
        <translation>{sample} में से {faults} स्वर समय पर नहीं आए, बाक़ी जगह {rest} %; उनमें से आधे {ms} ms से ज़्यादा देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes came out of time, elsewhere {rest} %; they spread over ±{ms} ms, elsewhere ±{plain} ms</source>
        <translation>{sample} में से {faults} स्वर समय पर नहीं आए, बाक़ी जगह {rest} %; उनका फैलाव ±{ms} ms है, बाक़ी जगह ±{plain} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes came out of time; elsewhere {rest} %</source>
        <translation>{sample} में से {faults} स्वर समय पर नहीं आए; बाक़ी जगह {rest} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes went wrong, spread over {bars} bars, none of them far more than others</source>
        <translation>{sample} में से {faults} स्वर ग़लत हुए, {bars} खंडों में बिखरे हुए, किसी एक में बहुत ज़्यादा नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes went wrong; elsewhere {rest} %</source>
        <translation>{sample} में से {faults} स्वर ग़लत हुए; बाक़ी जगह {rest} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{lesson}, step {step}</source>
        <translation>{lesson}, चरण {step}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}</source>
        <translation>{song}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bar {first}</source>
        <translation>{song}, खंड {first}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bar {first}, left hand</source>
        <translation>{song}, खंड {first}, बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bar {first}, right hand</source>
        <translation>{song}, खंड {first}, दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bars {first}–{last}</source>
        <translation>{song}, खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bars {first}–{last}, left hand</source>
        <translation>{song}, खंड {first}–{last}, बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bars {first}–{last}, right hand</source>
        <translation>{song}, खंड {first}–{last}, दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{what}, {hand}: {numbers}</source>
        <translation>{what}, {hand}: {numbers}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{what}: {numbers}</source>
        <translation>{what}: {numbers}</translation>
    </message>
</context>
<context>
    <name>CoachLine</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/coach_line.py"/>
        <source>Coach: {finding}</source>
        <translation>शिक्षक: {finding}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/coach_line.py"/>
        <source>Loop these bars</source>
        <translation>इन खंडों का लूप करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/coach_line.py"/>
        <source>Start the drill</source>
        <translation>अभ्यास शुरू करें</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>All songs</source>
        <translation>सभी गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>Continue where you left</source>
        <translation>जहाँ छोड़ा था वहीं से आगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>From bar 1</source>
        <translation>खंड 1 से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>No song so far</source>
        <translation>अभी तक कोई गीत नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>Play one from Songs, and you go on with it here.</source>
        <translation>गीतों में से कोई एक बजाइए, फिर यहीं से आगे बढ़िए।</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Chord</source>
        <translation>कॉर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Ctrl {key}</source>
        <translation>Ctrl {key}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Follow</source>
        <translation>पीछे-पीछे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Loop: {bars}</source>
        <translation>लूप: {bars}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Metronome</source>
        <translation>मेट्रोनोम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Mode</source>
        <translation>ढंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Movable Do</source>
        <translation>चल Do</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>No notes</source>
        <translation>कोई स्वर नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Tempo</source>
        <translation>ताल में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Wait</source>
        <translation>रुककर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Whole piece</source>
        <translation>पूरी रचना</translation>
    </message>
</context>
<context>
    <name>CountInDial</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/count_in_dial.py"/>
        <source>Count-in</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/count_in_dial.py"/>
        <source>Count-in, one bar</source>
        <translation>शुरुआती गिनती, एक खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/count_in_dial.py"/>
        <source>Count-in, two bars</source>
        <translation>शुरुआती गिनती, दो खंड</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <location filename="../../sargam_desktop/ui/daily_backup.py"/>
        <source>No backup was made today. {trouble}</source>
        <translation>आज कोई बैकअप नहीं बना। {trouble}</translation>
    </message>
</context>
<context>
    <name>DataFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>All that is yours is in {name}</source>
        <translation>जो कुछ आपका है, सब {name} में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>All your data are in {name}</source>
        <translation>आपका सारा डेटा {name} में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Backing up to {name}</source>
        <translation>{name} में बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Backups (*.sargam-backup)</source>
        <translation>बैकअप (*.sargam-backup)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Export everything</source>
        <translation>सब कुछ निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Exporting to {name}</source>
        <translation>{name} में निर्यात हो रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Restore it</source>
        <translation>इसे बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Restoring {name}</source>
        <translation>{name} से बहाल किया जा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Your data are damaged. The newest backup is of {day}.</source>
        <translation>आपका डेटा ख़राब है। सबसे नया बैकअप {day} का है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>Zip archives (*.zip)</source>
        <translation>ज़िप फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data_flow.py"/>
        <source>{name} is there; its README names what could not be read</source>
        <translation>{name} तैयार है; जो पढ़ा न जा सका, वह उसकी README में लिखा है</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>All that is yours as open files: sessions, takes, progress, songs, the coach's log.</source>
        <translation>जो कुछ आपका है, खुली फ़ाइलों में: सत्र, टेक, प्रगति, गीत, शिक्षक का लेखा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Another disk keeps them when this one breaks. Without one they are beside the data.</source>
        <translation>दूसरी डिस्क पर ये तब भी बचे रहते हैं जब यह डिस्क ख़राब हो जाए। दूसरी डिस्क न हो तो ये डेटा के पास ही रहते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Back up now…</source>
        <translation>अभी बैकअप लें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Back up once a day</source>
        <translation>दिन में एक दफ़ा बैकअप लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Backups that are made by themselves</source>
        <translation>अपने आप बनने वाले बैकअप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Delete everything…</source>
        <translation>सब कुछ मिटाएँ…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Export everything…</source>
        <translation>सब कुछ निर्यात करें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Folder for backups</source>
        <translation>बैकअप के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Folder of these backups</source>
        <translation>इन बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>It says what goes before anything does.</source>
        <translation>कुछ भी मिटने से पहले बताया जाता है कि क्या-क्या मिटेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Last backup made by itself: {day}</source>
        <translation>अपने आप बना पिछला बैकअप: {day}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>No backup was made by itself yet</source>
        <translation>अभी तक कोई बैकअप अपने आप नहीं बना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Take it along, or leave nothing</source>
        <translation>साथ ले जाएँ, या कुछ न छोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>While nobody plays. The last 7 days stay, and the last of each of the last 12 months.</source>
        <translation>जब कोई न बजा रहा हो। पिछले 7 दिनों के बैकअप रहते हैं, और पिछले 12 महीनों में हर महीने का आख़िरी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/data_section.py"/>
        <source>Your school's server. The school keeps the backups; ask there to have data restored.</source>
        <translation>आपके स्कूल का सर्वर। बैकअप स्कूल रखता है; डेटा बहाल कराने के लिए वहीं कहें।</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/history/days_dialog.py"/>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/days_dialog.py"/>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/days_dialog.py"/>
        <source>Takes of some days</source>
        <translation>कुछ दिनों के टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/days_dialog.py"/>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>DelayCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Delay</source>
        <translation>देरी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Delay of player and keyboard</source>
        <translation>बजाने वाले और कीबोर्ड की देरी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>For {devices}.</source>
        <translation>{devices} के लिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Measure the delay</source>
        <translation>देरी मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Not measured yet.</source>
        <translation>अभी मापी नहीं गई।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Not measured yet: the delay set for all devices counts.</source>
        <translation>अभी मापी नहीं गई: सभी उपकरणों के लिए तय देरी लागू है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Taken off every key press before it is judged. Set it above zero if you are told that you are late although you are not.</source>
        <translation>परखने से पहले हर दबाव में से घटाई जाती है। अगर समय पर बजाने पर भी देर बताई जाए, तो इसे शून्य से ऊपर रखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>{way}: {delay} · {when}</source>
        <translation>{way}: {delay} · {when}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>{way}: {delay}, spread {spread}, from {count} presses · {when}</source>
        <translation>{way}: {delay}, फैलाव {spread}, {count} दबावों से · {when}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Back up first…</source>
        <translation>पहले बैकअप लें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Delete everything of {name}</source>
        <translation>{name} का सब कुछ मिटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>For good go: {sessions} sessions with every note played, {lessons} lessons begun, {songs} songs marked, the coach's log, figures and streak, name, passphrase and settings of your own. This cannot be undone.</source>
        <translation>हमेशा के लिए मिटेगा: {sessions} सत्र और उनमें बजाया हर स्वर, शुरू किए गए {lessons} पाठ, चिह्नित {songs} गीत, शिक्षक का लेखा, आँकड़े और सिलसिला, नाम, पासफ़्रेज़ और आपकी अपनी सेटिंग। यह वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Nobody else plays here: your imported songs go, too, and Sargam is as new. Backups and exports stay until you delete their files; so do the settings of this computer.</source>
        <translation>यहाँ और कोई नहीं बजाता: आपके आयात किए गीत भी मिट जाएँगे, और सरगम नए जैसा हो जाएगा। बैकअप और निर्यात तब तक रहेंगे जब तक आप उनकी फ़ाइलें न मिटाएँ; इस कंप्यूटर की सेटिंग भी रहेंगी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>This is another name. Type “{name}”.</source>
        <translation>यह कोई और नाम है। “{name}” लिखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Type “{name}”</source>
        <translation>“{name}” लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>What belongs to other learners stays, and so do the songs of the library, which all share. Backups hold the data of everybody, and stay until their files are deleted.</source>
        <translation>दूसरे सीखने वालों का सब कुछ रहेगा, और संग्रह के गीत भी, जो सबके साझे हैं। बैकअप में सबका डेटा होता है, और वे तब तक रहेंगे जब तक उनकी फ़ाइलें न मिटाई जाएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/delete_dialog.py"/>
        <source>Your classes go, too, with what you gave.</source>
        <translation>आपकी कक्षाएँ भी जाएँगी, जो आपने दिया उसके साथ।</translation>
    </message>
</context>
<context>
    <name>DeviationPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>early taps</source>
        <translation>जल्दी की थापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>late taps</source>
        <translation>देर की थापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>median {median}</source>
        <translation>माध्यिका {median}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>on time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>{count} taps, median {median}, spread {spread}, strays {strays}</source>
        <translation>{count} थापें, माध्यिका {median}, फैलाव {spread}, भटकी हुई {strays}</translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>Looking for a keyboard</source>
        <translation>कीबोर्ड खोजा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>No MIDI here. Letter keys play.</source>
        <translation>यहाँ MIDI नहीं है। अक्षर कुंजियाँ बजती हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>What is wrong: press here, or F2</source>
        <translation>क्या गड़बड़ है: यहाँ दबाएँ, या F2</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>{name} connected</source>
        <translation>{name} जुड़ा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>{name} lost. Paused.</source>
        <translation>{name} का संपर्क टूटा। विराम।</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>In use elsewhere</source>
        <translation>कहीं और इस्तेमाल में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Inputs</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Its own sound is off</source>
        <translation>इसकी अपनी ध्वनि बंद है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Last: {message} · {bytes} · {seconds} s ago</source>
        <translation>पिछला: {message} · {bytes} · {seconds} सेकंड पहले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Lost</source>
        <translation>संपर्क टूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>No input</source>
        <translation>कोई इनपुट नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>No message yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>No sound device</source>
        <translation>कोई ध्वनि उपकरण नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Not used</source>
        <translation>इस्तेमाल में नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Outputs</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Sargam's piano</source>
        <translation>सरगम का पियानो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Sounds</source>
        <translation>बज रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/device_list.py"/>
        <source>{system} · {frames} frames at once · {late} of {blocks} blocks late lately</source>
        <translation>{system} · एक साथ {frames} फ़्रेम · हाल के {blocks} ब्लॉक में से {late} देर से</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Chords of up to {most} notes in a hand; {percent} % of all strokes are chords</source>
        <translation>एक हाथ में {most} स्वरों तक के कॉर्ड; सभी आघातों में {percent} % कॉर्ड हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Fast: {speed} notes a second where one hand is quickest</source>
        <translation>तेज़: जहाँ एक हाथ सबसे तेज़ है वहाँ {speed} स्वर प्रति सेकंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Leaps in the left hand, the widest {width} keys; {percent} % of its steps</source>
        <translation>बाएँ हाथ में छलाँगें, सबसे चौड़ी {width} कुंजी; उसके क़दमों का {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Leaps in the right hand, the widest {width} keys; {percent} % of its steps</source>
        <translation>दाएँ हाथ में छलाँगें, सबसे चौड़ी {width} कुंजी; उसके क़दमों का {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Moderate speed: {speed} notes a second where one hand is quickest</source>
        <translation>मध्यम गति: जहाँ एक हाथ सबसे तेज़ है वहाँ {speed} स्वर प्रति सेकंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>No leaps</source>
        <translation>कोई छलाँग नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>One hand alone</source>
        <translation>सिर्फ़ एक हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>One note at a time in each hand</source>
        <translation>हर हाथ में एक समय पर एक स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Slow: {speed} notes a second where one hand is quickest</source>
        <translation>धीमा: जहाँ एक हाथ सबसे तेज़ है वहाँ {speed} स्वर प्रति सेकंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>The left hand moves on its own in {percent} % of the strokes</source>
        <translation>{percent} % आघातों में बायाँ हाथ अपने आप चलता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>The left hand moves only with the right</source>
        <translation>बायाँ हाथ सिर्फ़ दाएँ के साथ चलता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>White keys only</source>
        <translation>सिर्फ़ सफ़ेद कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{count} different keys</source>
        <translation>{count} अलग-अलग कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{count} notes, {rate} a second in all, on average</source>
        <translation>{count} स्वर, औसतन कुल {rate} प्रति सेकंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{percent} % black keys</source>
        <translation>{percent} % काली कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{percent} % black keys, {foreign} % of the notes outside the scale</source>
        <translation>{percent} % काली कुंजियाँ, {foreign} % स्वर स्केल के बाहर</translation>
    </message>
</context>
<context>
    <name>DifficultyCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/difficulty_card.py"/>
        <source>grade {grade} of 10</source>
        <translation>ग्रेड 10 में से {grade}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/difficulty_card.py"/>
        <source>grade {grade} of 10, worked out</source>
        <translation>ग्रेड 10 में से {grade}, स्वरों से निकाला गया</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>A key hangs</source>
        <translation>एक कुंजी अटकी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>A keyboard plays on one channel. Others come from drum pads, a split or an accompaniment, and are judged as your notes.</source>
        <translation>कीबोर्ड एक चैनल पर बजता है। बाक़ी चैनल ड्रम पैड, स्प्लिट या संगत से आते हैं, और आपके स्वर मानकर परखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>A larger sound buffer</source>
        <translation>ध्वनि का बड़ा बफ़र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>All notes off, channel {channel}</source>
        <translation>सभी स्वर बंद, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Another keyboard is chosen</source>
        <translation>कोई और कीबोर्ड चुना हुआ है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Another program holds it, so Sargam cannot hear it. Close that program, then try again.</source>
        <translation>वह दूसरे प्रोग्राम के पास है, इसलिए सरगम उसे सुन नहीं सकता। वह प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>As loud as I play</source>
        <translation>जितने ज़ोर से बजाया जाए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Bluetooth adds delay that changes from note to note; a USB cable does not. Measure the delay, and you are judged without it.</source>
        <translation>Bluetooth से ऐसी देरी जुड़ती है जो हर स्वर पर बदलती है; USB तार से नहीं। देरी मापें, फिर उसे हटाकर परखा जाएगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>By its name, “{device}”</source>
        <translation>उसके नाम “{device}” से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>By its name, “{device}”; 95 of 100 messages come within {ms} ms</source>
        <translation>उसके नाम “{device}” से; 100 में 95 संदेश {ms} ms के भीतर आते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Channels are ignored</source>
        <translation>कुछ चैनल अनसुने किए जा रहे हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Chosen: {device}. MIDI outputs: {outputs}</source>
        <translation>चुना हुआ: {device}। MIDI आउटपुट: {outputs}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Controller {number} at {value}, channel {channel}</source>
        <translation>कंट्रोलर {number}, मान {value}, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/said.py"/>
        <source>Does not work</source>
        <translation>काम नहीं करता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Every note comes twice</source>
        <translation>हर स्वर दो दफ़ा आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Every note is equally loud</source>
        <translation>हर स्वर की तीव्रता एक जैसी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/said.py"/>
        <source>Good to know</source>
        <translation>जानना अच्छा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Hear all channels</source>
        <translation>सभी चैनल सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Ignore channel {number}</source>
        <translation>चैनल {number} अनसुना करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Ignored: {channels}</source>
        <translation>अनसुने: {channels}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>It may sleep, or its driver hangs. Press any key. If nothing comes, switch it off and on, or open it again.</source>
        <translation>हो सकता है वह सो गया हो, या उसका ड्राइवर अटका हो। कोई भी कुंजी दबाएँ। कुछ न आए तो उसे बंद करके चालू करें, या फिर से खोलें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>It was made larger because the sound crackled; your notes are heard later by that much.</source>
        <translation>ध्वनि चटक रही थी, इसलिए इसे बड़ा किया गया; आपके स्वर उतनी ही देर से सुनाई देते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>It was there before. Plug it in again or switch it on; it is found by its name.</source>
        <translation>वह पहले यहाँ था। उसे फिर जोड़ें या चालू करें; वह अपने नाम से मिल जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Its own sound off</source>
        <translation>इसकी अपनी ध्वनि बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>JACK has a buffer of its own: start it with a larger -p (256 or 512)</source>
        <translation>JACK का अपना बफ़र है: उसे बड़े -p (256 या 512) के साथ शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>JACK has a buffer of its own: start it with a smaller -p (256 or less)</source>
        <translation>JACK का अपना बफ़र है: उसे छोटे -p (256 या कम) के साथ शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Larger buffer, {number} ms</source>
        <translation>बड़ा बफ़र, {number} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Listen to {target}</source>
        <translation>{target} को सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Listening to: {chosen}. There: {there}</source>
        <translation>सुना जा रहा है: {chosen}। मौजूद: {there}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Loudness {velocity} of 127</source>
        <translation>तीव्रता 127 में से {velocity}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/said.py"/>
        <source>May spoil play</source>
        <translation>बजाने में बाधा बन सकता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Measure the delay</source>
        <translation>देरी मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>No MIDI message</source>
        <translation>कोई MIDI संदेश नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>No MIDI system</source>
        <translation>कोई MIDI प्रणाली नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>No keyboard found</source>
        <translation>कोई कीबोर्ड नहीं मिला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>No loudspeaker or headphones can be opened, so Sargam's piano is silent.</source>
        <translation>कोई स्पीकर या हेडफ़ोन खुल नहीं पाता, इसलिए सरगम का पियानो चुप है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>No notes from {device}</source>
        <translation>{device} से कोई स्वर नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>No sound device</source>
        <translation>कोई ध्वनि उपकरण नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Notes on channel {channel}</source>
        <translation>चैनल {channel} पर स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Notes on these channels are not heard, as you wished.</source>
        <translation>आपकी इच्छा के अनुसार इन चैनलों के स्वर नहीं सुने जाते।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Debian and Ubuntu: sudo apt install libasound2 libjack-jackd2-0</source>
        <translation>Debian और Ubuntu पर: sudo apt install libasound2 libjack-jackd2-0</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Linux: a raw MIDI program such as amidi or a synthesizer may hold it; lsof /dev/snd/* names it</source>
        <translation>Linux पर: amidi जैसा कोई raw MIDI प्रोग्राम या सिंथेसाइज़र उसे पकड़े हो सकता है; lsof /dev/snd/* उसका नाम बताता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Linux: sudo apt install pipewire-pulse (or pulseaudio), and be in the group audio</source>
        <translation>Linux पर: sudo apt install pipewire-pulse (या pulseaudio), और audio समूह में होना ज़रूरी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Linux: sudo apt install rtkit, or allow rtprio for the group audio in /etc/security/limits.d/audio.conf</source>
        <translation>Linux पर: sudo apt install rtkit, या /etc/security/limits.d/audio.conf में audio समूह को rtprio की अनुमति दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Linux: sudo modprobe snd-seq (in a container, give it /dev/snd)</source>
        <translation>Linux पर: sudo modprobe snd-seq (कंटेनर में हो तो उसे /dev/snd दें)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Linux: sudo usermod -aG audio $USER, then log out and in again</source>
        <translation>Linux पर: sudo usermod -aG audio $USER, फिर लॉग आउट करके दोबारा लॉग इन करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Windows only one program may hold a MIDI port: close music programs (DAWs), notation programs, browser pages that use MIDI, and the keyboard maker's own app</source>
        <translation>Windows पर एक MIDI पोर्ट एक ही प्रोग्राम के पास रह सकता है: संगीत के प्रोग्राम (DAW), स्वरलिपि के प्रोग्राम, MIDI वाले ब्राउज़र पन्ने और कीबोर्ड बनाने वाले का अपना ऐप बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Windows: Settings, Sound, Output; and switch off exclusive mode in other programs</source>
        <translation>Windows पर: Settings, Sound, Output; और दूसरे प्रोग्रामों में exclusive mode बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On Windows: look for the keyboard in the Device Manager, and for a driver on its maker's page</source>
        <translation>Windows पर: कीबोर्ड को Device Manager में देखें, और ड्राइवर उसके बनाने वाले के पन्ने पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On macOS: Audio MIDI Setup, MIDI Studio, must show the keyboard and not in grey; press Rescan</source>
        <translation>macOS पर: Audio MIDI Setup, MIDI Studio में कीबोर्ड दिखना चाहिए, और धूसर नहीं; Rescan दबाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On macOS: System Settings, Sound, Output</source>
        <translation>macOS पर: System Settings, Sound, Output</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>On macOS: quit other music programs; in Audio MIDI Setup, MIDI Studio, press Rescan</source>
        <translation>macOS पर: संगीत के दूसरे प्रोग्राम बंद करें; Audio MIDI Setup, MIDI Studio में Rescan दबाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>One loudness for all notes</source>
        <translation>सभी स्वरों की एक ही तीव्रता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Open for {seconds} s, 0 messages</source>
        <translation>{seconds} सेकंड से खुला है, 0 संदेश</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Open it again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Pedal down ({value}), channel {channel}</source>
        <translation>पैडल दबा ({value}), चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Pedal up, channel {channel}</source>
        <translation>पैडल छूटा, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Perhaps you hear every note twice</source>
        <translation>शायद हर स्वर दो दफ़ा सुनाई देता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Pitch bend {value}, channel {channel}</source>
        <translation>पिच बेंड {value}, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Play at medium loudness</source>
        <translation>मध्यम तीव्रता से बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Play on the letter keys</source>
        <translation>अक्षर कुंजियों पर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Plug in the USB cable and switch the keyboard on; a cable that only charges does not do. Until it is there, the letter keys can play.</source>
        <translation>USB तार लगाएँ और कीबोर्ड चालू करें; सिर्फ़ चार्ज करने वाले तार से काम नहीं चलेगा। जब तक वह न मिले, अक्षर कुंजियों पर बजाया जा सकता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Press any key. If only other messages come, the keyboard may be silent on purpose: look for Local, Split or MIDI out in its menu.</source>
        <translation>कोई भी कुंजी दबाएँ। अगर सिर्फ़ दूसरे संदेश आएँ, तो हो सकता है कीबोर्ड जान-बूझकर चुप हो: उसके मेनू में Local, Split या MIDI out देखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Pressure {value}, channel {channel}</source>
        <translation>दाब {value}, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Release all keys</source>
        <translation>सभी कुंजियाँ छोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Sargam listens to {chosen} only, which is not there. {device} is.</source>
        <translation>सरगम सिर्फ़ {chosen} को सुनता है, जो मौजूद नहीं है। {device} मौजूद है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Settings, sound from: none</source>
        <translation>सेटिंग में ध्वनि का स्रोत: कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Sound from Sargam's piano</source>
        <translation>ध्वनि सरगम के पियानो से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Sound from {target}</source>
        <translation>ध्वनि {target} से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Sound is switched off</source>
        <translation>ध्वनि बंद है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Sound {number} chosen, channel {channel}</source>
        <translation>ध्वनि {number} चुनी गई, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>System message, {count} bytes</source>
        <translation>सिस्टम संदेश, {count} बाइट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The computer does not fill the sound buffer in time. A larger buffer has fewer gaps and more delay.</source>
        <translation>कंप्यूटर ध्वनि का बफ़र समय पर नहीं भर पाता। बड़े बफ़र में रुकावटें कम और देरी ज़्यादा होती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The keyboard does not tell how hard you press: its touch is set to Fixed, or it has none. Set Touch or Velocity to Normal in its menu, or let all your notes sound at a medium loudness.</source>
        <translation>कीबोर्ड नहीं बताता कि कुंजी कितने ज़ोर से दबी: उसका Touch Fixed पर है, या उसमें यह है ही नहीं। उसके मेनू में Touch या Velocity को Normal पर रखें, या अपने सभी स्वर मध्यम तीव्रता से बजने दें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The keyboard sends each press on two ways. The second one is judged as a wrong note and sounds twice.</source>
        <translation>कीबोर्ड हर दबाव दो रास्तों से भेजता है। दूसरा ग़लत स्वर माना जाता है और स्वर दो दफ़ा बजता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The keyboard told of the press and not of the release; a loose cable does that. In a song that waits it would not count as let go.</source>
        <translation>कीबोर्ड ने कुंजी दबने की ख़बर दी, छूटने की नहीं; ढीले तार से ऐसा होता है। रुककर बजने वाले गीत में वह कुंजी छोड़ी हुई नहीं मानी जाएगी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The last {count} presses on {device} all had velocity {velocity} of 127</source>
        <translation>{device} पर पिछले सभी {count} दबावों का वेग 127 में से {velocity} था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The sound comes late</source>
        <translation>ध्वनि देर से आती है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The sound crackles</source>
        <translation>ध्वनि चटकती है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The sound system asks for much at once, so you hear a press late. Measure the delay, and you are judged without it.</source>
        <translation>ध्वनि प्रणाली एक साथ बहुत कुछ माँगती है, इसलिए दबाव देर से सुनाई देता है। देरी मापें, फिर उसे हटाकर परखा जाएगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>The sound's process runs and finds no device it can open</source>
        <translation>ध्वनि की प्रक्रिया चल रही है, पर उसे खोलने लायक़ कोई उपकरण नहीं मिलता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Try the sound again</source>
        <translation>ध्वनि फिर आज़माएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Usual buffer, {number} ms</source>
        <translation>सामान्य बफ़र, {number} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Without one the computer cannot hear a keyboard. The letter keys and the mouse play all the same.</source>
        <translation>इसके बिना कंप्यूटर कीबोर्ड को सुन नहीं सकता। अक्षर कुंजियाँ और माउस फिर भी बजते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>You chose it as the sound output. Switch it on, or let Sargam's piano sound.</source>
        <translation>इसे ध्वनि आउटपुट चुना गया है। इसे चालू करें, या सरगम के पियानो को बजने दें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>You chose no sound output: other hand, beats and your own notes are silent here.</source>
        <translation>कोई ध्वनि आउटपुट नहीं चुना गया: दूसरा हाथ, मात्राएँ और आपके अपने स्वर यहाँ सुनाई नहीं देते।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>Your notes sound equally loud on Sargam's piano, as you wished.</source>
        <translation>आपकी इच्छा के अनुसार सरगम के पियानो पर आपके सभी स्वर एक जैसी तीव्रता से बजते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{count} of the last {notes} presses came from {device} and from {other}</source>
        <translation>पिछले {notes} में से {count} दबाव {device} से भी आए और {other} से भी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{count} of the last {notes} presses on {device} came on channel {channel}</source>
        <translation>{device} पर पिछले {notes} में से {count} दबाव चैनल {channel} पर आए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{count} of the last {notes} presses on {device} came on channel {channel}, the drums</source>
        <translation>{device} पर पिछले {notes} में से {count} दबाव ड्रम के चैनल {channel} पर आए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{count} of the last {notes} presses on {device} came on channels {first} and {second}</source>
        <translation>{device} पर पिछले {notes} में से {count} दबाव चैनल {first} और {second} पर आए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} can sound by itself, and Sargam's piano sounds your notes, too. If you hear each note twice, let the keyboard's own sound be off.</source>
        <translation>{device} ख़ुद बज सकता है, और सरगम का पियानो भी आपके स्वर बजाता है। अगर हर स्वर दो दफ़ा सुनाई दे, तो कीबोर्ड की अपनी ध्वनि बंद करें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} has an input of its own, and “your notes” are at {percent} %</source>
        <translation>{device} का अपना इनपुट है, और “आपके स्वर” {percent} % पर हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} is gone</source>
        <translation>{device} अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} is in use</source>
        <translation>{device} इस्तेमाल में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} is listed and cannot be opened</source>
        <translation>{device} सूची में है, पर खुल नहीं सकता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} is listed but says nothing</source>
        <translation>{device} सूची में है, पर कुछ नहीं भेजता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} is not there to sound</source>
        <translation>बजने के लिए {device} मौजूद नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} plays over Bluetooth</source>
        <translation>{device} Bluetooth से बजता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device} was connected since the program began and is not listed now</source>
        <translation>प्रोग्राम शुरू होने के बाद {device} जुड़ा था, और अब सूची में नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device}: {keys} down for {seconds} s</source>
        <translation>{device}: {keys}, {seconds} सेकंड से दबी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{device}: {keys} pressed {count} times without a release</source>
        <translation>{device}: {keys}, {count} दफ़ा दबी पर छूटी नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{late} of the last {blocks} blocks of sound were late ({system}, {ms} ms each)</source>
        <translation>ध्वनि के पिछले {blocks} में से {late} ब्लॉक देर से आए ({system}, हर एक {ms} ms का)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{ms} ms in place of {usual} ms</source>
        <translation>{usual} ms की जगह {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{note} down, velocity {value}, channel {channel}</source>
        <translation>{note} दबा, वेग {value}, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{note} up, channel {channel}</source>
        <translation>{note} छूटा, चैनल {channel}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{reasons}</source>
        <translation>{reasons}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{seconds} s without a note; {count} notes before</source>
        <translation>{seconds} सेकंड से कोई स्वर नहीं; उससे पहले {count} स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{seconds} s without a note; {count} other messages, the last {bytes}</source>
        <translation>{seconds} सेकंड से कोई स्वर नहीं; {count} दूसरे संदेश, आख़िरी {bytes}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{systems}: no input but the computer's own</source>
        <translation>{systems}: कंप्यूटर के अपने इनपुट के सिवा कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/doctor/doctor_wording.py"/>
        <source>{system} asks for {frames} frames at once: {ms} ms before anything is heard</source>
        <translation>{system} एक साथ {frames} फ़्रेम माँगता है: कुछ भी सुनाई देने से पहले {ms} ms</translation>
    </message>
</context>
<context>
    <name>DoctorFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>All keys are released.</source>
        <translation>सभी कुंजियाँ छोड़ दी गईं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>Done.</source>
        <translation>हो गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>Looking again.</source>
        <translation>फिर देखा जा रहा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>Opened again. Press a key.</source>
        <translation>फिर से खोला गया। कोई कुंजी दबाएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>The letter keys play until a keyboard comes.</source>
        <translation>कीबोर्ड मिलने तक अक्षर कुंजियाँ बजेंगी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>The report is copied. It names no person and no folder of yours.</source>
        <translation>रिपोर्ट कॉपी हो गई। उसमें न किसी का नाम है, न आपके किसी फ़ोल्डर का।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor_flow.py"/>
        <source>Trying the sound again.</source>
        <translation>ध्वनि फिर आज़माई जा रही है।</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>All is well. Press a key to see it arrive.</source>
        <translation>सब ठीक है। कोई कुंजी दबाएँ और उसे पहुँचते देखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Check again from the beginning</source>
        <translation>शुरू से फिर जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Connection doctor</source>
        <translation>कनेक्शन डॉक्टर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>For a bug report: no names of people, no files of yours</source>
        <translation>गड़बड़ी की सूचना के लिए: न लोगों के नाम, न आपकी फ़ाइलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Hold the monitor still</source>
        <translation>मॉनिटर रोके रखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Keyboards and sound</source>
        <translation>कीबोर्ड और ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Mend the first fault, or the one with the focus</source>
        <translation>पहली गड़बड़ी ठीक करें, या वह जिस पर फ़ोकस है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>One thing to mend</source>
        <translation>एक चीज़ ठीक करनी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>Sargam hears {devices}. Press a key: it must stand in the monitor.</source>
        <translation>सरगम {devices} को सुन रहा है। कोई कुंजी दबाएँ: वह मॉनिटर में दिखनी चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/doctor_view.py"/>
        <source>{count} things to mend, the worst first</source>
        <translation>{count} चीज़ें ठीक करनी हैं, सबसे गंभीर पहले</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/drop_hint.py"/>
        <source>Drop MIDI, MusicXML or sargam files, or folders, to add them.</source>
        <translation>जोड़ने के लिए MIDI, MusicXML या सरगम फ़ाइलें या फ़ोल्डर यहाँ छोड़ें।</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Composer</source>
        <translation>संगीतकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Edit {title}</source>
        <translation>{title} का विवरण बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Give the song a name</source>
        <translation>गीत को एक नाम दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Tags, with commas</source>
        <translation>टैग, अल्पविराम से अलग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Worked out from the notes</source>
        <translation>स्वरों से निकाला गया</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/end_card.py"/>
        <source>All lessons</source>
        <translation>सभी पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/end_card.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>--ladder needs --mode tempo: in the other modes the tempo is yours</source>
        <translation>--ladder के साथ --mode tempo चाहिए: बाक़ी ढंगों में गति आपकी होती है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>--ladder needs somebody who plays on --midi-port NAME</source>
        <translation>--ladder के लिए --midi-port NAME पर कोई बजाने वाला चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>--sound names a sound of a soundfont</source>
        <translation>--sound साउंडफ़ॉन्ट की एक ध्वनि का नाम है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>A backup could not be read again after it was written</source>
        <translation>लिखने के बाद एक बैकअप फिर पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>A daily goal of {goal_minutes} minutes is out of range</source>
        <translation>{goal_minutes} मिनट का दैनिक लक्ष्य सीमा से बाहर है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>A module is a folder with a module.toml; choose another folder in Settings</source>
        <translation>मॉड्यूल वह फ़ोल्डर है जिसमें module.toml हो; सेटिंग में दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/lesson_check.py"/>
        <source>A module is a folder with a {module_name}</source>
        <translation>मॉड्यूल वह फ़ोल्डर है जिसमें {module_name} हो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/sargam/sargam_lines.py"/>
        <source>A note begins outside of the bars</source>
        <translation>एक स्वर खंडों के बाहर शुरू होता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/session_writer.py"/>
        <source>A part of a session cannot be kept ({reason})</source>
        <translation>सत्र का एक हिस्सा सहेजा नहीं जा सका ({reason})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/score_blob.py"/>
        <source>A score in the database is damaged</source>
        <translation>डेटाबेस में एक स्वरलिपि ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/session_json.py"/>
        <source>A session in the database is damaged</source>
        <translation>डेटाबेस में एक सत्र ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>A teacher does not learn in her own class</source>
        <translation>शिक्षक अपनी ही कक्षा में नहीं सीखता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>A tempo of {tempo} % is out of range</source>
        <translation>{tempo} % की गति सीमा से बाहर है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <source>All connections to the server are in use ({address})</source>
        <translation>सर्वर के सभी कनेक्शन इस्तेमाल में हैं ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <source>An assignment is damaged</source>
        <translation>एक काम ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <source>An entry in the database is damaged ({address})</source>
        <translation>डेटाबेस में एक प्रविष्टि ख़राब है ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>An entry in the database is damaged ({path})</source>
        <translation>डेटाबेस में एक प्रविष्टि ख़राब है ({path})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>Another program holds {name}</source>
        <translation>{name} किसी दूसरे प्रोग्राम के पास है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/teachers.py"/>
        <source>Ask a teacher to make you one</source>
        <translation>किसी शिक्षक से कहें कि आपको शिक्षक बनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/teachers.py"/>
        <source>Ask one, or who has the first profile</source>
        <translation>किसी से पूछें, या उससे जिसका पहला प्रोफ़ाइल है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_schema.py"/>
        <source>Back it up with pg_dump, then run “sargam db upgrade” once, when nobody plays</source>
        <translation>pg_dump से बैकअप लें, फिर “sargam db upgrade” एक दफ़ा चलाएँ, जब कोई न बजा रहा हो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_keeping.py"/>
        <source>Back them up and restore them there, with pg_dump and pg_restore (docs/school.md)</source>
        <translation>उनका बैकअप वहीं लें और बहाल करें, pg_dump और pg_restore से (docs/school.md)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Check the file's permissions</source>
        <translation>फ़ाइल की अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Check the name and the folder</source>
        <translation>नाम और फ़ोल्डर जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>Check the name of the file</source>
        <translation>फ़ाइल का नाम जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_connection.py"/>
        <source>Check what stands behind its “?”</source>
        <translation>उसके “?” के बाद का हिस्सा जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>Choose .mid, .musicxml or .mxl files</source>
        <translation>.mid, .musicxml या .mxl फ़ाइलें चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>Choose 1 to 100 %</source>
        <translation>1 से 100 % तक चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <source>Choose a .mid file</source>
        <translation>कोई .mid फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/song_files.py"/>
        <source>Choose a .mid, .musicxml, .mxl or .sargam file</source>
        <translation>कोई .mid, .musicxml, .mxl या .sargam फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Choose a file</source>
        <translation>कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>Choose a file that Sargam made with Back up</source>
        <translation>वह फ़ाइल चुनें जो सरगम ने बैकअप से बनाई हो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>Choose a file with “sargam db restore”</source>
        <translation>“sargam db restore” से कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/open_files.py"/>
        <source>Choose a new folder</source>
        <translation>नया फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <location filename="../../sargam_desktop/adapters/importers/midi_tracks.py"/>
        <source>Choose a shorter piece</source>
        <translation>कोई छोटी रचना चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Choose a smaller file</source>
        <translation>कोई छोटी फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>Choose another data folder with --data-dir</source>
        <translation>--data-dir से दूसरा डेटा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parts.py"/>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_tree.py"/>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_file.py"/>
        <source>Choose another file, SF2 or SF3</source>
        <translation>दूसरी फ़ाइल चुनें, SF2 या SF3</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>Choose another folder for backups</source>
        <translation>बैकअप के लिए दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>Choose another folder for backups in Settings</source>
        <translation>सेटिंग में बैकअप के लिए दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/offline.py"/>
        <location filename="../../sargam_desktop/adapters/exporters/open_files.py"/>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>Choose another folder, or free some space</source>
        <translation>दूसरा फ़ोल्डर चुनें, या कुछ जगह ख़ाली करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>Choose another id</source>
        <translation>दूसरी पहचान (id) चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <location filename="../../sargam_desktop/tutor/teachers.py"/>
        <location filename="../../sargam_desktop/ui/school/give_catalogue.py"/>
        <source>Choose another one</source>
        <translation>कोई दूसरा चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_cache.py"/>
        <source>Choose another one in Settings</source>
        <translation>सेटिंग में कोई दूसरा चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>Choose another printer, or save a PDF</source>
        <translation>दूसरा प्रिंटर चुनें, या PDF सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_piano.py"/>
        <source>Choose another sound or file</source>
        <translation>दूसरी ध्वनि या फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>Choose fewer bars, or its staff</source>
        <translation>कम खंड चुनें, या उसका स्टाफ़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>Choose one</source>
        <translation>कोई एक चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>Choose others</source>
        <translation>दूसरे चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>Choose somebody else</source>
        <translation>किसी और को चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>Choose the bars again</source>
        <translation>खंड फिर से चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_giving.py"/>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Choose the other hand</source>
        <translation>दूसरा हाथ चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>Choose them</source>
        <translation>उन्हें चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <source>Choose them again</source>
        <translation>उन्हें फिर से चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Choose them again in Settings</source>
        <translation>उन्हें सेटिंग में फिर से चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/reception.py"/>
        <source>Choose with --learner NAME, or once with “sargam learners use NAME”</source>
        <translation>--learner NAME से चुनें, या एक दफ़ा “sargam learners use NAME” से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Choose {least_goal_minutes} to {most_goal_minutes}</source>
        <translation>{least_goal_minutes} से {most_goal_minutes} तक चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>Choose {slowest_percent} to {fastest_percent} %</source>
        <translation>{slowest_percent} से {fastest_percent} % तक चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/teachers.py"/>
        <source>Classes are for teachers</source>
        <translation>कक्षाएँ शिक्षकों के लिए हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>Close it, then try again</source>
        <translation>उसे बंद करें, फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>Close the other program, then try again</source>
        <translation>दूसरा प्रोग्राम बंद करें, फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/input_choice.py"/>
        <source>Connect a keyboard or start its driver</source>
        <translation>कोई कीबोर्ड जोड़ें या उसका ड्राइवर शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/toml_settings.py"/>
        <source>Correct the file</source>
        <translation>फ़ाइल ठीक करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_errors.py"/>
        <source>Correct the line; docs/sargam-text.md has the grammar</source>
        <translation>पंक्ति ठीक करें; व्याकरण docs/sargam-text.md में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>Export it again from your notation program</source>
        <translation>उसे अपने स्वरलिपि प्रोग्राम से फिर निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_export.py"/>
        <source>Export it as MIDI</source>
        <translation>उसे MIDI के रूप में निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/sargam/sargam_lines.py"/>
        <location filename="../../sargam_desktop/domain/sargam/sargam_text.py"/>
        <source>Export the original file instead</source>
        <translation>इसकी जगह मूल फ़ाइल निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/desk_note.py"/>
        <location filename="../../sargam_desktop/adapters/system/server_note.py"/>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>Free some space or make the folder writable</source>
        <translation>कुछ जगह ख़ाली करें या फ़ोल्डर को लिखने योग्य बनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Free some space, and try again</source>
        <translation>कुछ जगह ख़ाली करें, फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Get the file again from where it came</source>
        <translation>फ़ाइल जहाँ से आई थी वहाँ से फिर लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>Give --soundfont FILE too</source>
        <translation>--soundfont FILE भी दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_schema.py"/>
        <source>Give Sargam an empty database of its own</source>
        <translation>सरगम को उसका अपना ख़ाली डेटाबेस दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>Give it again</source>
        <translation>उसे फिर से दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>Give more of the name</source>
        <translation>नाम का और हिस्सा दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>Give the song a name</source>
        <translation>गीत को एक नाम दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>Go back to the newest backup in Settings, Data</source>
        <translation>सेटिंग के डेटा भाग में सबसे नए बैकअप पर लौटें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>Grades go from {easiest} to {hardest}</source>
        <translation>ग्रेड {easiest} से {hardest} तक होते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/notation_trace.py"/>
        <source>Import the file again</source>
        <translation>फ़ाइल फिर से आयात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/notation_file.py"/>
        <source>Import the piece as MusicXML to see it on a staff</source>
        <translation>रचना को स्टाफ़ पर देखने के लिए उसे MusicXML के रूप में आयात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/launch.py"/>
        <source>In the terminal it goes like this: sargam practice {file}</source>
        <translation>टर्मिनल में ऐसे चलाएँ: sargam practice {file}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Install the newest version</source>
        <translation>सबसे नया संस्करण इंस्टॉल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_schema.py"/>
        <source>Install the newest version at this desk</source>
        <translation>इस डेस्क पर सबसे नया संस्करण इंस्टॉल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>Install the newest version, or choose another data folder with --data-dir</source>
        <translation>सबसे नया संस्करण इंस्टॉल करें, या --data-dir से दूसरा डेटा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/svg_cleaning.py"/>
        <location filename="../../sargam_desktop/adapters/notation/verovio_page.py"/>
        <source>Install the program again</source>
        <translation>प्रोग्राम फिर से इंस्टॉल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/backend.py"/>
        <source>Install what is missing, or play with the computer keyboard</source>
        <translation>जो नहीं है उसे इंस्टॉल करें, या कंप्यूटर कीबोर्ड से बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/launch.py"/>
        <source>Install what is missing; `make run` names the packages</source>
        <translation>जो नहीं है उसे इंस्टॉल करें; `make run` पैकेजों के नाम बताता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>It begins with: {names}</source>
        <translation>वह इनसे शुरू होता है: {names}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/bar_numbers.py"/>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>It has bars {numbers} to {numbers_}</source>
        <translation>उसमें खंड {numbers} से {numbers_} तक हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_giving.py"/>
        <source>It has {last} bars</source>
        <translation>उसमें {last} खंड हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/reception.py"/>
        <source>It is not known who plays</source>
        <translation>यह मालूम नहीं कि कौन बजा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>It is not said which bars and hands are to be played</source>
        <translation>यह नहीं बताया कि कौन-से खंड और हाथ बजाने हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>It is not said which grade is to be reached</source>
        <translation>यह नहीं बताया कि कौन-सा ग्रेड पाना है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>It must be within {slowest_percent} to {fastest_percent} %</source>
        <translation>यह {slowest_percent} से {fastest_percent} % के बीच होनी चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/song_files.py"/>
        <source>Let it end with {join}</source>
        <translation>नाम के अंत में {join} हो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <source>Look at the class again</source>
        <translation>कक्षा फिर देखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <source>Look at your classes again</source>
        <translation>अपनी कक्षाएँ फिर देखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>Look whether it is ready</source>
        <translation>देखें कि वह तैयार है या नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>Make it writable, or choose another data folder with --data-dir</source>
        <translation>उसे लिखने योग्य बनाएँ, या --data-dir से दूसरा डेटा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>More than one class is called “{words}”</source>
        <translation>“{words}” नाम की एक से ज़्यादा कक्षाएँ हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>More than one learner is called “{words}”</source>
        <translation>“{words}” नाम के एक से ज़्यादा सीखने वाले हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Name a server with SARGAM_DATABASE_URL, or in Settings</source>
        <translation>SARGAM_DATABASE_URL से या सेटिंग में सर्वर बताएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/input_choice.py"/>
        <source>No keyboard is connected</source>
        <translation>कोई कीबोर्ड जुड़ा नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/piano_output.py"/>
        <source>No sound device can be opened</source>
        <translation>कोई ध्वनि उपकरण नहीं खुल रहा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/verovio_page.py"/>
        <source>No staff can be drawn: Verovio is not there</source>
        <translation>स्टाफ़ नहीं बन सकता: Verovio नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/svg_cleaning.py"/>
        <source>No staff can be drawn: the music font is not there</source>
        <translation>स्टाफ़ नहीं बन सकता: संगीत का फ़ॉन्ट नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/bootstrap.py"/>
        <source>Not all that was played could be kept</source>
        <translation>जो बजाया गया वह पूरा सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>Nothing can be printed there</source>
        <translation>वहाँ कुछ छापा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/moving.py"/>
        <source>Nothing was copied</source>
        <translation>कुछ भी कॉपी नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <location filename="../../sargam_desktop/cli/school.py"/>
        <source>Nothing was removed</source>
        <translation>कुछ भी हटाया नहीं गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/teachers.py"/>
        <source>Only a teacher makes a teacher</source>
        <translation>शिक्षक सिर्फ़ शिक्षक बना सकता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Play more in tempo mode</source>
        <translation>ताल में और बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>Plug it in and switch it on</source>
        <translation>उसे जोड़ें और चालू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <source>Practise it with falling notes</source>
        <translation>इसका अभ्यास गिरते स्वरों से करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>Practise the {value} hand</source>
        <translation>{value} हाथ का अभ्यास करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/server_note.py"/>
        <source>Remove it to play with the data of this computer, then choose the server again in Settings</source>
        <translation>इस कंप्यूटर के डेटा से बजाने के लिए उसे हटाएँ, फिर सेटिंग में सर्वर दोबारा चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>Restart the program</source>
        <translation>प्रोग्राम फिर से शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <source>Restore a backup of it</source>
        <translation>उसका बैकअप बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>Restore a backup of it, {elsewhere}</source>
        <translation>उसका बैकअप बहाल करें, {elsewhere}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/coaching.py"/>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <location filename="../../sargam_desktop/adapters/store/lesson_progress.py"/>
        <location filename="../../sargam_desktop/adapters/store/practice_days.py"/>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <location filename="../../sargam_desktop/adapters/store/score_blob.py"/>
        <location filename="../../sargam_desktop/adapters/store/session_json.py"/>
        <source>Restore a backup of sargam.db</source>
        <translation>sargam.db का बैकअप बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/recordings.py"/>
        <location filename="../../sargam_desktop/engine/session_log.py"/>
        <source>Restore a backup to hear it again</source>
        <translation>फिर सुनने के लिए बैकअप बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>Restore a backup with `sargam db restore`</source>
        <translation>`sargam db restore` से बैकअप बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <location filename="../../sargam_desktop/adapters/store/restoring.py"/>
        <source>Restore another backup</source>
        <translation>दूसरा बैकअप बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/piano_output.py"/>
        <source>Sargam goes on silently, and sounds again as soon as there is one</source>
        <translation>सरगम बिना ध्वनि के चलता रहेगा, और उपकरण मिलते ही फिर बजेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/piano_output.py"/>
        <source>Sargam's piano plays; choose another one in Settings</source>
        <translation>सरगम का पियानो बज रहा है; सेटिंग में दूसरा चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>Save the text as UTF-8</source>
        <translation>पाठ को UTF-8 में सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/music_xml.py"/>
        <source>See it in swaras instead</source>
        <translation>इसकी जगह उसे स्वरों में देखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>See the list with: sargam lessons</source>
        <translation>सूची देखें: sargam lessons</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>See the list with: sargam songs</source>
        <translation>सूची देखें: sargam songs</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/background.py"/>
        <source>Something went wrong ({error})</source>
        <translation>कुछ गड़बड़ हो गई ({error})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>Songs of your own can be described anew</source>
        <translation>सिर्फ़ आपके अपने गीतों का विवरण बदला जा सकता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>Split it into shorter ones</source>
        <translation>उसे छोटे हिस्सों में बाँटें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Spread {spread_ms} ms, limit {limit_ms}. Not applied</source>
        <translation>फैलाव {spread_ms} ms, सीमा {limit_ms}। लागू नहीं किया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>Start Sargam again</source>
        <translation>सरगम फिर शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Start the program once</source>
        <translation>प्रोग्राम एक दफ़ा शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Tap again, a little slower</source>
        <translation>फिर से थाप दें, ज़रा धीरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Tap for longer</source>
        <translation>ज़्यादा देर तक थाप दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Tap to a click instead</source>
        <translation>इसकी जगह क्लिक पर थाप दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_system.py"/>
        <source>The MIDI system is gone: {absence}</source>
        <translation>MIDI सिस्टम चला गया: {absence}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_system.py"/>
        <source>The MIDI system lets nobody in: {refusal}</source>
        <translation>MIDI सिस्टम किसी को अंदर नहीं आने देता: {refusal}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>The accuracy to be reached is out of range</source>
        <translation>शुद्धता का लक्ष्य सीमा से बाहर है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_connection.py"/>
        <source>The address of the database has a part that is unknown</source>
        <translation>डेटाबेस के पते में एक हिस्सा अनजान है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_address.py"/>
        <source>The address of the database is none of a PostgreSQL server</source>
        <translation>डेटाबेस का पता किसी PostgreSQL सर्वर का नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>The backup cannot be unpacked in {folder} ({strerror})</source>
        <translation>बैकअप {folder} में खोला नहीं जा सकता ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/restoring.py"/>
        <source>The backup does not fit together</source>
        <translation>बैकअप के हिस्से आपस में मेल नहीं खाते</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>The data are damaged, so no backup was made of them</source>
        <translation>डेटा ख़राब है, इसलिए उसका बैकअप नहीं बनाया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>The data are kept on this computer</source>
        <translation>डेटा इस कंप्यूटर पर रखा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>The data are not damaged</source>
        <translation>डेटा ख़राब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_keeping.py"/>
        <source>The data are on a school's server ({address})</source>
        <translation>डेटा स्कूल के सर्वर पर है ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>The data are restored, but not the settings ({strerror})</source>
        <translation>डेटा बहाल हुआ, पर सेटिंग नहीं ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>The database does not take this entry ({cause})</source>
        <translation>डेटाबेस यह प्रविष्टि नहीं लेता ({cause})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_schema.py"/>
        <source>The database holds something else than Sargam's data ({address})</source>
        <translation>डेटाबेस में सरगम के डेटा के अलावा कुछ और है ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>The database is damaged</source>
        <translation>डेटाबेस ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>The database is damaged ({path})</source>
        <translation>डेटाबेस ख़राब है ({path})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The defaults are used; {where}</source>
        <translation>डिफ़ॉल्ट सेटिंग इस्तेमाल हो रही हैं; {where}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>The engraver cannot be started</source>
        <translation>स्वरलिपि बनाने वाला शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <source>The entry of a learner is damaged</source>
        <translation>एक सीखने वाले की प्रविष्टि ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/notation_trace.py"/>
        <source>The file of this song has other bars than the song</source>
        <translation>इस गीत की फ़ाइल के खंड गीत से अलग हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <source>The file “{name}” in the database is damaged</source>
        <translation>डेटाबेस में फ़ाइल “{name}” ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>The folder of your own lessons holds none</source>
        <translation>आपके अपने पाठों के फ़ोल्डर में कोई पाठ नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>The folder {folder} cannot be created ({strerror})</source>
        <translation>फ़ोल्डर {folder} नहीं बन सकता ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>The folder {folder} is read-only</source>
        <translation>फ़ोल्डर {folder} में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>The format is in docs/content.md</source>
        <translation>प्रारूप docs/content.md में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>The keyring of this computer does not answer</source>
        <translation>इस कंप्यूटर का कीरिंग जवाब नहीं देता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/school.py"/>
        <source>The last bar comes before the first</source>
        <translation>आख़िरी खंड पहले से पहले आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>The lines above name them</source>
        <translation>ऊपर की पंक्तियाँ उनके नाम बताती हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <location filename="../../sargam_desktop/ui/background.py"/>
        <source>The log says more</source>
        <translation>लॉग में और जानकारी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/lesson_folder.py"/>
        <source>The module “{module_id}” is not there</source>
        <translation>मॉड्यूल “{module_id}” नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>The name holds signs that cannot be shown</source>
        <translation>नाम में ऐसे चिह्न हैं जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>The name is empty</source>
        <translation>नाम ख़ाली है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>The name is too long ({count} letters)</source>
        <translation>नाम बहुत लंबा है ({count} अक्षर)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <location filename="../../sargam_desktop/cli/school.py"/>
        <source>The name was another one</source>
        <translation>नाम कोई और था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/server_note.py"/>
        <source>The note on which server the data are cannot be read ({path})</source>
        <translation>डेटा किस सर्वर पर है, यह नोट पढ़ा नहीं जा सकता ({path})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>The passphrase is asked for each time</source>
        <translation>पासफ़्रेज़ हर दफ़ा पूछा जाएगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>The passphrase is not right</source>
        <translation>पासफ़्रेज़ सही नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>The passphrase is too long</source>
        <translation>पासफ़्रेज़ बहुत लंबा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>The printer takes no more pages</source>
        <translation>प्रिंटर और पन्ने नहीं लेता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>The program ends</source>
        <translation>प्रोग्राम समाप्त हो रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/lesson_progress.py"/>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <source>The progress of a lesson is damaged</source>
        <translation>एक पाठ की प्रगति ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/recordings.py"/>
        <location filename="../../sargam_desktop/engine/session_log.py"/>
        <source>The recording of a session is damaged</source>
        <translation>एक सत्र की रिकॉर्डिंग ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_schema.py"/>
        <source>The school's database is of a newer version of Sargam ({address})</source>
        <translation>स्कूल का डेटाबेस सरगम के नए संस्करण का है ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_schema.py"/>
        <source>The school's database is of an older version of Sargam ({address})</source>
        <translation>स्कूल का डेटाबेस सरगम के पुराने संस्करण का है ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_watch.py"/>
        <source>The school's server has too many visitors just now</source>
        <translation>स्कूल के सर्वर पर अभी बहुत ज़्यादा लोग हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/server_note.py"/>
        <source>The server cannot be noted in {parent} ({strerror})</source>
        <translation>सर्वर {parent} में नोट नहीं हो सकता ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <source>The server does not answer as it should ({address}: {cause})</source>
        <translation>सर्वर ठीक जवाब नहीं देता ({address}: {cause})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <source>The session ended by a fault</source>
        <translation>सत्र एक गड़बड़ी से समाप्त हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>The session is not valid: tempo is {percent} % of the song's</source>
        <translation>सत्र मान्य नहीं है: गति गीत की गति की {percent} % है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The settings cannot be kept in {parent} ({strerror})</source>
        <translation>सेटिंग {parent} में सहेजी नहीं जा सकतीं ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The settings cannot be read ({strerror})</source>
        <translation>सेटिंग पढ़ी नहीं जा सकतीं ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The settings file is damaged</source>
        <translation>सेटिंग की फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <source>The settings of a learner are damaged</source>
        <translation>एक सीखने वाले की सेटिंग ख़राब हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_giving.py"/>
        <source>The song has no such bars</source>
        <translation>गीत में ऐसे खंड नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_cache.py"/>
        <source>The soundfont {name} is not there any more</source>
        <translation>साउंडफ़ॉन्ट {name} अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/staff_image.py"/>
        <location filename="../../sargam_desktop/ui/notation/staff_pictures.py"/>
        <location filename="../../sargam_desktop/ui/paper/staff_paper.py"/>
        <source>The staff cannot be drawn</source>
        <translation>स्टाफ़ नहीं बन सकता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/staff_pictures.py"/>
        <source>The staff cannot be drawn: there is too little memory</source>
        <translation>स्टाफ़ नहीं बन सकता: मेमोरी कम है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <source>The swaras cannot be drawn: there is too little memory</source>
        <translation>स्वर नहीं बनाए जा सकते: मेमोरी कम है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>The title is empty</source>
        <translation>शीर्षक ख़ाली है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/launch.py"/>
        <source>The window cannot open: {error}</source>
        <translation>विंडो नहीं खुल सकती: {error}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/moving.py"/>
        <source>There are no data on this computer ({data_folder})</source>
        <translation>इस कंप्यूटर पर कोई डेटा नहीं है ({data_folder})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>There are no song files</source>
        <translation>गीत की कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/backend.py"/>
        <source>There is no MIDI on this computer: {error}</source>
        <translation>इस कंप्यूटर पर MIDI नहीं है: {error}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_systems.py"/>
        <source>There is no MIDI system on this computer ({reasons})</source>
        <translation>इस कंप्यूटर पर कोई MIDI सिस्टम नहीं है ({reasons})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>There is no class “{words}”</source>
        <translation>“{words}” नाम की कोई कक्षा नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>There is no database yet ({database})</source>
        <translation>अभी कोई डेटाबेस नहीं है ({database})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/launch.py"/>
        <source>There is no display, so the window cannot open</source>
        <translation>कोई डिस्प्ले नहीं है, इसलिए विंडो नहीं खुल सकती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>There is no file {name}</source>
        <translation>फ़ाइल {name} नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <source>There is no good backup</source>
        <translation>कोई ठीक बैकअप नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>There is no learner “{words}”</source>
        <translation>“{words}” नाम का कोई सीखने वाला नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school.py"/>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>There is no lesson “{lesson_id}”</source>
        <translation>“{lesson_id}” नाम का कोई पाठ नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/score_files.py"/>
        <source>There is no score of this song</source>
        <translation>इस गीत की कोई स्वरलिपि नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/song_marks.py"/>
        <location filename="../../sargam_desktop/adapters/store/songs.py"/>
        <source>There is no song “{song_id}”</source>
        <translation>“{song_id}” नाम का कोई गीत नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>There is no song “{words}”</source>
        <translation>“{words}” नाम का कोई गीत नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>There is no sound {sound} in it</source>
        <translation>इसमें {sound} नाम की कोई ध्वनि नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>There is no such grade</source>
        <translation>ऐसा कोई ग्रेड नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>This assignment is no longer there</source>
        <translation>यह काम अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/fallback_database.py"/>
        <source>This can be changed again when it answers</source>
        <translation>सर्वर के जवाब देने पर इसे फिर बदला जा सकेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/school.py"/>
        <source>This class is no longer there</source>
        <translation>यह कक्षा अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>This computer has no keyring</source>
        <translation>इस कंप्यूटर में कीरिंग नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/outbox.py"/>
        <source>This computer keeps its own data: nothing waits for a server</source>
        <translation>यह कंप्यूटर अपना डेटा ख़ुद रखता है: सर्वर के इंतज़ार में कुछ नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>This database was written by a newer version of Sargam ({path})</source>
        <translation>यह डेटाबेस सरगम के नए संस्करण ने लिखा है ({path})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <location filename="../../sargam_desktop/tutor/teachers.py"/>
        <source>This learner is no longer there</source>
        <translation>यह सीखने वाला अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>This learner is not in the class</source>
        <translation>यह सीखने वाला कक्षा में नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_catalogue.py"/>
        <source>This lesson is no longer there</source>
        <translation>यह पाठ अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <location filename="../../sargam_desktop/adapters/notation/verovio_page.py"/>
        <source>This score cannot be engraved</source>
        <translation>यह स्वरलिपि बनाई नहीं जा सकती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/score_excerpt.py"/>
        <source>This score cannot be engraved: it is no MusicXML</source>
        <translation>यह स्वरलिपि बनाई नहीं जा सकती: यह MusicXML नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/score_excerpt.py"/>
        <source>This score cannot be engraved: it is no MusicXML with bars, sorted by part</source>
        <translation>यह स्वरलिपि बनाई नहीं जा सकती: यह पार्ट के क्रम में खंडों वाली MusicXML नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/song_sheet.py"/>
        <source>This score cannot be engraved: not all of its bars are drawn</source>
        <translation>यह स्वरलिपि बनाई नहीं जा सकती: उसके सभी खंड नहीं बने</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/score_blob.py"/>
        <source>This score cannot be kept: a number in it is out of range</source>
        <translation>यह स्वरलिपि रखी नहीं जा सकती: उसमें एक संख्या सीमा से बाहर है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/score_excerpt.py"/>
        <source>This score has no bars {bars}-{bars_}</source>
        <translation>इस स्वरलिपि में खंड {bars}-{bars_} नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>This score takes too long to engrave</source>
        <translation>यह स्वरलिपि बनाने में बहुत देर लग रही है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>This song comes with the program</source>
        <translation>यह गीत प्रोग्राम के साथ आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/bar_numbers.py"/>
        <source>This song has no bars {first}-{last}</source>
        <translation>इस गीत में खंड {first}-{last} नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <location filename="../../sargam_desktop/tutor/school_giving.py"/>
        <source>This song has no notes for the {value} hand</source>
        <translation>इस गीत में {value} हाथ के लिए कोई स्वर नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>Too many wrong passphrases</source>
        <translation>बहुत ज़्यादा ग़लत पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_watch.py"/>
        <source>Try again in a moment</source>
        <translation>थोड़ी देर में फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Type a name</source>
        <translation>कोई नाम लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Type it with letters only</source>
        <translation>सिर्फ़ अक्षरों में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>Unlock it</source>
        <translation>उसका ताला खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>Unplug it and plug it in again</source>
        <translation>उसे निकालकर फिर से जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/desk_learners.py"/>
        <source>Until it answers, those can play who signed in at this desk in the last 30 days</source>
        <translation>जब तक वह जवाब न दे, वे बजा सकते हैं जिन्होंने पिछले 30 दिनों में इस कंप्यूटर पर साइन इन किया हो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Use --learner NAME, which asks each time</source>
        <translation>--learner NAME का प्रयोग करें, जो हर दफ़ा पूछता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Use at most {longest_name} letters</source>
        <translation>ज़्यादा से ज़्यादा {longest_name} अक्षर लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>Use at most {longest_passphrase} signs</source>
        <translation>ज़्यादा से ज़्यादा {longest_passphrase} चिह्न लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/coaching.py"/>
        <source>What the coach knows is damaged</source>
        <translation>शिक्षक का ज्ञान ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/practice_days.py"/>
        <source>What was played on {day} is damaged</source>
        <translation>{day} को जो बजाया गया वह ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/desk_note.py"/>
        <source>Who stays signed in cannot be kept in {parent} ({strerror})</source>
        <translation>कौन प्रवेश किए रहे, यह {parent} में सहेजा नहीं जा सकता ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_address.py"/>
        <source>Write it as postgresql://role@server/database</source>
        <translation>postgresql://role@server/database की तरह लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/note_values.py"/>
        <source>a matra is divided too finely</source>
        <translation>एक मात्रा बहुत बारीक़ बँटी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/music_xml.py"/>
        <source>a metre that no staff shows</source>
        <translation>ऐसा ताल जो किसी स्टाफ़ पर नहीं दिखता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>a session file names its own song; leave the song out</source>
        <translation>सत्र फ़ाइल में अपना गीत लिखा होता है; गीत न दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parts.py"/>
        <source>bar {label} cannot be read</source>
        <translation>खंड {label} पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/taps_file.py"/>
        <source>beats do not rise</source>
        <translation>beats बढ़ते क्रम में नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/taps_file.py"/>
        <source>beats has fewer than {fewest_beats} times</source>
        <translation>beats में {fewest_beats} से कम समय हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a loudness from 1 to {loudest}, found {match}</source>
        <translation>1 से {loudest} तक तीव्रता चाहिए थी, मिला {match}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a number of matras after ~, found {match}</source>
        <translation>~ के बाद मात्राओं की संख्या चाहिए थी, मिला {match}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a share between 0 and 1, found {text}</source>
        <translation>0 और 1 के बीच का हिस्सा चाहिए था, मिला {text}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_sounds.py"/>
        <source>expected a share such as =1/3 after every sound of this matra, and no comma</source>
        <translation>इस मात्रा के हर स्वर के बाद =1/3 जैसा हिस्सा चाहिए, और कोई अल्पविराम नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara after the comma</source>
        <translation>अल्पविराम के बाद एक स्वर चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara before the = of a share</source>
        <translation>हिस्से के = से पहले एक स्वर चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected a swara before the first -</source>
        <translation>पहले - से पहले एक स्वर चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected a swara on a key of the keyboard</source>
        <translation>कीबोर्ड की किसी कुंजी पर एक स्वर चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara or {closing}</source>
        <translation>एक स्वर या {closing} चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara, found ,</source>
        <translation>एक स्वर चाहिए था, मिला ,</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara, found the end of the line</source>
        <translation>एक स्वर चाहिए था, पंक्ति ख़त्म हो गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara, found {bracket}</source>
        <translation>एक स्वर चाहिए था, मिला {bracket}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a swara, found {sign}</source>
        <translation>एक स्वर चाहिए था, मिला {sign}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected a tempo such as &lt;laya 60&gt;, found {match}</source>
        <translation>&lt;laya 60&gt; जैसी गति चाहिए थी, मिला {match}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected an empty line before another line for {value}</source>
        <translation>{value} की दूसरी पंक्ति से पहले एक ख़ाली पंक्ति चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>expected at most {longest_line} letters in a line</source>
        <translation>एक पंक्ति में ज़्यादा से ज़्यादा {longest_line} अक्षर हो सकते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_bars.py"/>
        <source>expected at most {most_bars} vibhags</source>
        <translation>ज़्यादा से ज़्यादा {most_bars} विभाग हो सकते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected at most {most_lines} voices</source>
        <translation>ज़्यादा से ज़्यादा {most_lines} आवाज़ें हो सकती हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected at most {most_notes} notes</source>
        <translation>ज़्यादा से ज़्यादा {most_notes} स्वर हो सकते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_bars.py"/>
        <source>expected bars of plainer lengths</source>
        <translation>सरल लंबाइयों के खंड चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>expected right, left or one of {names}, found {name}</source>
        <translation>right, left या इनमें से एक चाहिए था: {names}, मिला {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_sounds.py"/>
        <source>expected shares that add up to 1, found more</source>
        <translation>हिस्सों का जोड़ 1 होना चाहिए, मिला ज़्यादा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_sounds.py"/>
        <source>expected shares that add up to 1, found {onset}</source>
        <translation>हिस्सों का जोड़ 1 होना चाहिए, मिला {onset}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_bars.py"/>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_head.py"/>
        <source>expected {expected}, found {value}</source>
        <translation>{expected} चाहिए था, मिला {value}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_tokens.py"/>
        <source>expected {expected}, found {value}{hint}</source>
        <translation>{expected} चाहिए था, मिला {value}{hint}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>expected {name} before the music</source>
        <translation>संगीत से पहले {name} चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected {value} vibhags in this line, found {written}</source>
        <translation>इस पंक्ति में {value} विभाग चाहिए थे, मिले {written}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>expected |, found || before the avartan ends</source>
        <translation>| चाहिए था, आवर्तन ख़त्म होने से पहले मिला ||</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/session_form.py"/>
        <source>expectedNotes is empty</source>
        <translation>expectedNotes ख़ाली है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_music.py"/>
        <source>found {matras} matras, but {wanted}</source>
        <translation>{matras} मात्राएँ मिलीं, पर {wanted}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <location filename="../../sargam_desktop/adapters/importers/midi_file.py"/>
        <location filename="../../sargam_desktop/adapters/importers/midi_tracks.py"/>
        <source>it ends too early</source>
        <translation>वह बीच में ही ख़त्म हो जाती है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_file.py"/>
        <source>it has no sounds</source>
        <translation>उसमें कोई ध्वनि नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_file.py"/>
        <source>it holds bytes that are no MIDI events</source>
        <translation>उसमें ऐसे बाइट हैं जो MIDI घटनाएँ नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>it is no backup</source>
        <translation>वह बैकअप नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>it is not whole, or no backup at all</source>
        <translation>वह पूरी नहीं है, या बैकअप ही नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>it is packed in a way that no backup is</source>
        <translation>वह ऐसे ढंग से पैक है जैसा कोई बैकअप नहीं होता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>it is too large to be unpacked here</source>
        <translation>वह यहाँ खोलने के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>its XML is not that of a score</source>
        <translation>उसका XML किसी स्वरलिपि का नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>its archive cannot be opened</source>
        <translation>उसकी संग्रह-फ़ाइल खुल नहीं सकती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>its archive ends too early</source>
        <translation>उसकी संग्रह-फ़ाइल बीच में ही ख़त्म हो जाती है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>its archive is not whole</source>
        <translation>उसकी संग्रह-फ़ाइल पूरी नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>its archive names no score that is in it</source>
        <translation>उसकी संग्रह-फ़ाइल में बताई गई स्वरलिपि नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>its data are damaged</source>
        <translation>उसका डेटा ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_tracks.py"/>
        <source>its division of time is zero</source>
        <translation>उसका समय-विभाजन शून्य है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>its encoding is not known</source>
        <translation>उसका एन्कोडिंग अनजान है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_tree.py"/>
        <source>its parts lack too many bars</source>
        <translation>उसके पार्टों में बहुत सारे खंड नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>its settings are damaged</source>
        <translation>उसकी सेटिंग ख़राब हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>name a song (see: sargam songs) or a file</source>
        <translation>किसी गीत का नाम दें (देखें: sargam songs) या कोई फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/session_form.py"/>
        <source>neither songId nor expectedNotes is given</source>
        <translation>न songId दिया है, न expectedNotes</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>no XML at line {line}, column {column}</source>
        <translation>पंक्ति {line}, स्तंभ {column} पर XML नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>notes were timed</source>
        <translation>स्वरों का समय मिला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>of the taps are on a beat</source>
        <translation>थापें किसी मात्रा पर हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>say who plays: --demo, --midi-port NAME, --performance TAKE.mid or --session FILE.json</source>
        <translation>बताएँ कौन बजाएगा: --demo, --midi-port NAME, --performance TAKE.mid या --session FILE.json</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/note_values.py"/>
        <source>shorter than any note</source>
        <translation>किसी भी स्वर से छोटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/session_form.py"/>
        <source>songId is not the id of a song</source>
        <translation>songId किसी गीत की पहचान नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>the file does not hold a JSON object</source>
        <translation>फ़ाइल में JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/trial_keyboard.py"/>
        <source>this computer has no MIDI system in which a program can make a port</source>
        <translation>इस कंप्यूटर पर ऐसी कोई MIDI प्रणाली नहीं है जिसमें प्रोग्राम पोर्ट बना सके</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>too long a piece</source>
        <translation>बहुत लंबी रचना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>too many elements</source>
        <translation>बहुत ज़्यादा घटक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>too much text</source>
        <translation>बहुत ज़्यादा पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{constant} is not a number</source>
        <translation>{constant} कोई संख्या नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>{count} {what_they_are}, {fewest} are needed. Not applied</source>
        <translation>{count} {what_they_are}, {fewest} चाहिए। लागू नहीं किया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_shelf.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{folder} cannot be made ({strerror})</source>
        <translation>{folder} नहीं बन सकता ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>{module_title}, “{title}”: the id {taken} is taken already</source>
        <translation>{module_title}, “{title}”: पहचान {taken} पहले से ली हुई है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_events.py"/>
        <source>{most_others} events beside its notes</source>
        <translation>स्वरों के अलावा {most_others} घटनाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{name} cannot be restored: its database is damaged</source>
        <translation>{name} बहाल नहीं हो सकती: उसका डेटाबेस ख़राब है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{name} cannot be restored: {lower}{troubles}</source>
        <translation>{name} बहाल नहीं हो सकती: {lower}{troubles}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>{name} cannot be restored: {why}</source>
        <translation>{name} बहाल नहीं हो सकती: {why}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_file.py"/>
        <source>{name} cannot be used as a soundfont ({why})</source>
        <translation>{name} साउंडफ़ॉन्ट के रूप में काम नहीं आ सकती ({why})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <source>{name} cannot be written ({reason})</source>
        <translation>{name} लिखी नहीं जा सकती ({reason})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/offline.py"/>
        <location filename="../../sargam_desktop/adapters/exporters/open_files.py"/>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>{name} cannot be written ({strerror})</source>
        <translation>{name} लिखी नहीं जा सकती ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>{name} declares XML entities, which are not read</source>
        <translation>{name} में XML एंटिटी हैं, जो पढ़ी नहीं जातीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>{name} does not answer</source>
        <translation>{name} जवाब नहीं देता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_tracks.py"/>
        <source>{name} has more than {error}</source>
        <translation>{name} में इससे ज़्यादा हैं: {error}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} has more than {most_bars} bars</source>
        <translation>{name} में {most_bars} से ज़्यादा खंड हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parts.py"/>
        <source>{name} has more than {most_parts} parts</source>
        <translation>{name} में {most_parts} से ज़्यादा पार्ट हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <source>{name} has more than {most_tracks} tracks</source>
        <translation>{name} में {most_tracks} से ज़्यादा ट्रैक हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} has more than {most} notes</source>
        <translation>{name} में {most} से ज़्यादा स्वर हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>{name} has no notes</source>
        <translation>{name} में कोई स्वर नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} has {items} {of}, more than {most}</source>
        <translation>{name} में {items} {of} हैं, {most} से ज़्यादा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} holds too many files for a score</source>
        <translation>{name} में एक स्वरलिपि के लिए बहुत ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/notation_file.py"/>
        <source>{name} is a MIDI file, which tells when keys go down but not how that is written</source>
        <translation>{name} एक MIDI फ़ाइल है, जो यह बताती है कि कुंजियाँ कब दबती हैं, यह नहीं कि उन्हें कैसे लिखा जाए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is a folder</source>
        <translation>{name} एक फ़ोल्डर है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} is an archive without a score</source>
        <translation>{name} बिना स्वरलिपि की संग्रह-फ़ाइल है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} ख़राब है: {reason}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is empty</source>
        <translation>{name} ख़ाली है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>{name} is in use by another program</source>
        <translation>{name} दूसरे प्रोग्राम में इस्तेमाल हो रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is larger than {largest_mebibytes} MB</source>
        <translation>{name} {largest_mebibytes} MB से बड़ी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is larger than {limit} MiB</source>
        <translation>{name} {limit} MiB से बड़ी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/taps_file.py"/>
        <source>{name} is missing</source>
        <translation>{name} नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/song_files.py"/>
        <source>{name} is neither MIDI nor MusicXML nor sargam text</source>
        <translation>{name} न MIDI है, न MusicXML, न सरगम पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is not a JSON file</source>
        <translation>{name} JSON फ़ाइल नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <source>{name} is not a MIDI file</source>
        <translation>{name} MIDI फ़ाइल नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_tree.py"/>
        <source>{name} is not a MusicXML score</source>
        <translation>{name} MusicXML स्वरलिपि नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is not a file</source>
        <translation>{name} कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is not a list</source>
        <translation>{name} सूची नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is not a number</source>
        <translation>{name} संख्या नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>{name} is not connected</source>
        <translation>{name} जुड़ा नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is not one of {join}</source>
        <translation>{name} इनमें से नहीं है: {join}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation>{name} ऐसे ढंग से पैक है जो पढ़ा नहीं जाता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} is protected by a password</source>
        <translation>{name} पासवर्ड से सुरक्षित है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is {value}, not within {least} to {most}</source>
        <translation>{name} {value} है, {least} से {most} के बीच नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} may not be read</source>
        <translation>{name} पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} unpacks to more than any score needs</source>
        <translation>{name} खुलने पर किसी भी स्वरलिपि की ज़रूरत से बड़ी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{name} was made by a newer version of Sargam</source>
        <translation>{name} सरगम के नए संस्करण से बनी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_errors.py"/>
        <source>{name}, line {line}, column {column}: {message}</source>
        <translation>{name}, पंक्ति {line}, स्तंभ {column}: {message}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>{name}, line {line}: expected UTF-8, found other bytes</source>
        <translation>{name}, पंक्ति {line}: UTF-8 की उम्मीद थी, दूसरे बाइट मिले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_piano.py"/>
        <source>{name}: its sound {name_} cannot be used ({error})</source>
        <translation>{name}: इसकी ध्वनि {name_} काम नहीं आ सकती ({error})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name}[{i}] is not an object</source>
        <translation>{name}[{i}] ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{path} cannot be read ({strerror})</source>
        <translation>{path} पढ़ी नहीं जा सकती ({strerror})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/song_files.py"/>
        <source>{path} does not say what is to be written</source>
        <translation>{path} से पता नहीं चलता कि क्या लिखना है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/lesson_check.py"/>
        <source>{path} holds no lesson</source>
        <translation>{path} में कोई पाठ नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <source>{place} is there already</source>
        <translation>{place} पहले से है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{place}{name} is not a whole number</source>
        <translation>{place}{name} पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>{problems} in {files}</source>
        <translation>{files} में {problems}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>{refused} of {outcomes} files could not be imported</source>
        <translation>{outcomes} में से {refused} फ़ाइलें आयात नहीं हो सकीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>{sessions} could not be judged again</source>
        <translation>{sessions} फिर से परखे नहीं जा सके</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/open_files.py"/>
        <source>{target} is not empty</source>
        <translation>{target} ख़ाली नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{target} is the database itself</source>
        <translation>{target} ख़ुद डेटाबेस है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not a count</source>
        <translation>{text} कोई गिनती नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>{text} is not a date such as 2026-03-01</source>
        <translation>{text} 2026-03-01 जैसी तारीख़ नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>{text} is not a day such as 2026-03-31</source>
        <translation>{text} 2026-03-31 जैसा दिन नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/doctor.py"/>
        <source>{text} is not a number of seconds, 1 to 9999</source>
        <translation>{text} 1 से 9999 तक के सेकंड की संख्या नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not a range of bars such as 5-8</source>
        <translation>{text} 5-8 जैसा खंडों का दायरा नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not one of {join}</source>
        <translation>{text} इनमें से नहीं है: {join}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>{text} is not within 0 to 100</source>
        <translation>{text} 0 से 100 के बीच नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not within {slowest_percent} to {fastest_percent}</source>
        <translation>{text} {slowest_percent} से {fastest_percent} के बीच नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/music_xml.py"/>
        <source>{title} cannot be written on a staff: bar {number} has times or a metre that no plain notes show</source>
        <translation>{title} स्टाफ़ पर नहीं लिखा जा सकता: खंड {number} में ऐसे समय या ताल हैं जो साधारण स्वरों में नहीं दिखते</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>{title} has no bars {bars}-{bars_}</source>
        <translation>{title} में खंड {bars}-{bars_} नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>{title} has no notes for that hand</source>
        <translation>{title} में उस हाथ के लिए कोई स्वर नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>{title} has no such bars</source>
        <translation>{title} में ऐसे खंड नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>{title} has too many notes to be shown in swaras</source>
        <translation>{title} में स्वरों में दिखाने के लिए बहुत ज़्यादा स्वर हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/sargam/sargam_text.py"/>
        <source>{title} is too long for sargam text</source>
        <translation>{title} सरगम पाठ के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_export.py"/>
        <source>{title} was recorded and not written, so there is no score of it</source>
        <translation>{title} लिखा नहीं, रिकॉर्ड किया गया था, इसलिए उसकी स्वरलिपि नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/server_errors.py"/>
        <source>{what} ({address})</source>
        <translation>{what} ({address})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>{what} ({path})</source>
        <translation>{what} ({path})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school.py"/>
        <source>{what} with “{assignment}”</source>
        <translation>“{assignment}” के साथ {what}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/sessions.py"/>
        <source>{what} “{session_id}”</source>
        <translation>{what} “{session_id}”</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/input_choice.py"/>
        <source>{what} “{words}”</source>
        <translation>{what} “{words}”</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/toml_settings.py"/>
        <source>{where}, line {line}: {problem}</source>
        <translation>{where}, पंक्ति {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/sessions.py"/>
        <source>“sargam history” lists the sessions</source>
        <translation>“sargam history” सत्रों की सूची देता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>“sargam learners list” shows all of them with their ids</source>
        <translation>“sargam learners list” सबको उनकी पहचान के साथ दिखाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school.py"/>
        <source>“sargam lessons” lists them</source>
        <translation>“sargam lessons” उनकी सूची देता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school.py"/>
        <source>“sargam school assignments” lists them</source>
        <translation>“sargam school assignments” उनकी सूची देता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school.py"/>
        <source>“sargam school classes” shows all of them with their ids</source>
        <translation>“sargam school classes” सबको उनकी पहचान के साथ दिखाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <source>“sargam songs” lists all songs</source>
        <translation>“sargam songs” सभी गीतों की सूची देता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/song_marks.py"/>
        <location filename="../../sargam_desktop/adapters/store/songs.py"/>
        <source>“sargam songs” lists the names of all songs</source>
        <translation>“sargam songs” सभी गीतों के नाम देता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <source>“{song_id}” is no song that was imported</source>
        <translation>“{song_id}” कोई आयात किया गया गीत नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>“{words}” fits several songs ({titles})</source>
        <translation>“{words}” कई गीतों पर बैठता है ({titles})</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>Early</source>
        <translation>जल्दी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>Timing</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>left median {ms} ms early</source>
        <translation>बाएँ की माध्यिका {ms} ms जल्दी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>left median {ms} ms late</source>
        <translation>बाएँ की माध्यिका {ms} ms देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>right median {ms} ms early</source>
        <translation>दाएँ की माध्यिका {ms} ms जल्दी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>right median {ms} ms late</source>
        <translation>दाएँ की माध्यिका {ms} ms देर से</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/export_dialog.py"/>
        <source>Export as MIDI</source>
        <translation>MIDI के रूप में निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Export {name}</source>
        <translation>{name} निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>MusicXML</source>
        <translation>MusicXML</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Sargam text</source>
        <translation>सरगम पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Song</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/export_dialog.py"/>
        <source>Your notes alone (*.mid)</source>
        <translation>सिर्फ़ आपके स्वर (*.mid)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/export_dialog.py"/>
        <source>Your notes and the expected ones (*.mid)</source>
        <translation>आपके और अपेक्षित स्वर (*.mid)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>A score for notation programs: what you imported, or for a text of swaras its staff as you play it now. A MIDI file has no score.</source>
        <translation>स्वरलिपि के प्रोग्रामों के लिए: जो आपने आयात किया, या स्वरों के पाठ का स्टाफ़, जैसा आप अभी बजाते हैं। MIDI फ़ाइल की स्वरलिपि नहीं होती।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>A text of swaras, as you play the song now. Anyone can read and change it, and Sargam imports it again without a difference.</source>
        <translation>स्वरों का पाठ, जैसा आप गीत अभी बजाते हैं। इसे कोई भी पढ़ और बदल सकता है, और सरगम इसे ज्यों का त्यों फिर आयात कर लेता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Export {title}</source>
        <translation>{title} निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>For other programs: as you play it now, in your key and fitted to your keyboard; each hand a track, repeats written out.</source>
        <translation>दूसरे प्रोग्रामों के लिए: जैसा आप अभी बजाते हैं, आपके स्केल में और आपके कीबोर्ड के अनुसार; हर हाथ एक ट्रैक, दोहराव लिखे हुए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>MusicXML</source>
        <translation>MusicXML</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Original file</source>
        <translation>मूल फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Pages to print: its staff or its swaras, all of it or some bars.</source>
        <translation>छापने के पन्ने: स्टाफ़ या स्वर, पूरा या कुछ खंड।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Sargam, Latin</source>
        <translation>सरगम, लैटिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Sargam, देवनागरी</source>
        <translation>सरगम, देवनागरी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>The file that you imported, byte by byte.</source>
        <translation>जो फ़ाइल आपने आयात की, ज्यों की त्यों।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>The score that comes with Sargam, with fingering and dynamics, as a MusicXML file.</source>
        <translation>सरगम के साथ आई स्वरलिपि, उँगलियों और तीव्रता के चिह्नों सहित, MusicXML फ़ाइल के रूप में।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Writing…</source>
        <translation>लिखा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Fallboard</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/fallboard.py"/>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Copied</source>
        <translation>कॉपी हो गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Open log folder</source>
        <translation>लॉग का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Report, without names and folders of yours</source>
        <translation>रिपोर्ट, आपके नामों और फ़ोल्डरों के बिना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Start in safe mode</source>
        <translation>सुरक्षित ढंग में शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_dialog.py"/>
        <source>Without MIDI, without sound and with default settings; yours are kept</source>
        <translation>बिना MIDI, बिना ध्वनि और डिफ़ॉल्ट सेटिंग के साथ; आपकी सेटिंग बनी रहती हैं</translation>
    </message>
</context>
<context>
    <name>FaultFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>No session was running, so nothing is lost.</source>
        <translation>कोई सत्र नहीं चल रहा था, इसलिए कुछ नहीं खोया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>Safe mode: no MIDI, no sound, default settings. Yours are kept for the next usual start.</source>
        <translation>सुरक्षित ढंग: न MIDI, न ध्वनि, डिफ़ॉल्ट सेटिंग। आपकी सेटिंग अगली सामान्य शुरुआत के लिए बनी हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>Sargam (safe mode)</source>
        <translation>Sargam (सुरक्षित ढंग)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>Sargam did not end as it should last time</source>
        <translation>पिछली दफ़ा सरगम ठीक से बंद नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>Something went wrong. What was played is kept. The log says more.</source>
        <translation>कुछ गड़बड़ हो गई। जो बजाया गया, वह सुरक्षित है। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/fault_flow.py"/>
        <source>What was played is kept, and Sargam goes on. The report helps to mend the fault.</source>
        <translation>जो बजाया गया, वह सुरक्षित है, और सरगम चलता रहेगा। रिपोर्ट से गड़बड़ ठीक करने में मदद मिलती है।</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>A little early · {ms} ms</source>
        <translation>ज़रा जल्दी · {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>A little late · {ms} ms</source>
        <translation>ज़रा देर से · {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>All {expected} notes right and in time.</source>
        <translation>सभी {expected} स्वर सही और समय पर।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>All {expected} notes right.</source>
        <translation>सभी {expected} स्वर सही।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Correct</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Early · {ms} ms</source>
        <translation>जल्दी · {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Late · {ms} ms</source>
        <translation>देर से · {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>None of {expected} notes hit.</source>
        <translation>{expected} में से कोई स्वर नहीं लगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Perfect!</source>
        <translation>बहुत ख़ूब!</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Rolled over {ms} ms</source>
        <translation>{ms} ms में बिखरा कॉर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You restarted bar {bar} once</source>
        <translation>खंड {bar} एक दफ़ा फिर से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You restarted bar {bar} twice</source>
        <translation>खंड {bar} दो दफ़ा फिर से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You restarted bar {bar} {times} times</source>
        <translation>खंड {bar} {times} दफ़ा फिर से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You skipped from bar {from_bar} to bar {bar}</source>
        <translation>खंड {from_bar} से खंड {bar} पर छलाँग लगी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You skipped from bar {from_bar} to bar {bar} {times} times</source>
        <translation>खंड {from_bar} से खंड {bar} पर {times} दफ़ा छलाँग लगी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You went back from bar {from_bar} to bar {bar}</source>
        <translation>खंड {from_bar} से खंड {bar} पर वापसी हुई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You went back from bar {from_bar} to bar {bar} {times} times</source>
        <translation>खंड {from_bar} से खंड {bar} पर {times} दफ़ा वापसी हुई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % in time, {wrong} wrong.</source>
        <translation>{expected} में से {hits} स्वर लगे, {in_time} % समय पर, {wrong} ग़लत।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % in time.</source>
        <translation>{expected} में से {hits} स्वर लगे, {in_time} % समय पर।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{hits} of {expected} notes right, {wrong} wrong.</source>
        <translation>{expected} में से {hits} स्वर सही, {wrong} ग़लत।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{judged} notes judged. A grade needs at least {needed}.</source>
        <translation>{judged} स्वर परखे गए। ग्रेड के लिए कम से कम {needed} चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{note} already played</source>
        <translation>{note} पहले ही बज चुका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{note} missed</source>
        <translation>{note} छूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{played} is not expected here</source>
        <translation>{played} यहाँ अपेक्षित नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{played}, not {expected}</source>
        <translation>{played}, {expected} नहीं</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/field_grid.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/dropped_files.py"/>
        <source>MIDI, MusicXML and sargam text</source>
        <translation>MIDI, MusicXML और सरगम पाठ</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>All my songs</source>
        <translation>मेरे सभी गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Begun</source>
        <translation>शुरू किए हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Both hands</source>
        <translation>दोनों हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Clear all filters</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Difficulty</source>
        <translation>कठिनाई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Fits my keyboard</source>
        <translation>मेरे कीबोर्ड पर बजे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Hidden</source>
        <translation>छिपाए हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Hidden ({count})</source>
        <translation>छिपाए हुए ({count})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>In no folder</source>
        <translation>किसी फ़ोल्डर में नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Mastered</source>
        <translation>सधे हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>My songs</source>
        <translation>मेरे गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Not started</source>
        <translation>शुरू नहीं किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Put 1 song into a folder…</source>
        <translation>1 गीत फ़ोल्डर में रखें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Put {count} songs into a folder…</source>
        <translation>{count} गीत फ़ोल्डर में रखें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Set the range of your keyboard in the settings first</source>
        <translation>पहले सेटिंग में अपने कीबोर्ड का दायरा बताएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/finding_list.py"/>
        <source>Nothing is wrong</source>
        <translation>कोई गड़बड़ी नहीं है</translation>
    </message>
</context>
<context>
    <name>FlashLamp</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/flash_lamp.py"/>
        <source>Lamp</source>
        <translation>लैंप</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Choose folder: {name}</source>
        <translation>फ़ोल्डर चुनें: {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Remove: {name}</source>
        <translation>हटाएँ: {name}</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Choose a folder or write a new name; no name for no folder.</source>
        <translation>कोई फ़ोल्डर चुनें या नया नाम लिखें; नाम न हो तो कोई फ़ोल्डर नहीं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Move</source>
        <translation>ले जाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Put 1 song into a folder</source>
        <translation>1 गीत फ़ोल्डर में रखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Put {count} songs into a folder</source>
        <translation>{count} गीत फ़ोल्डर में रखें</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_field.py"/>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_field.py"/>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>A folder with modules as docs/content.md describes them. They are listed after the course.</source>
        <translation>मॉड्यूलों का फ़ोल्डर, जैसा docs/content.md में बताया गया है। वे पाठ्यक्रम के बाद दिखते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Folder of your lessons</source>
        <translation>आपके पाठों का फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Folder whose songs come in by themselves</source>
        <translation>वह फ़ोल्डर जिसके गीत अपने आप आते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Lessons of your own</source>
        <translation>आपके अपने पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Report of what came in last</source>
        <translation>पिछली दफ़ा जो आया उसकी रिपोर्ट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Sargam looks into this folder and the folders in it every few seconds, never while you play, and imports new MIDI, MusicXML and sargam files.</source>
        <translation>सरगम इस फ़ोल्डर और इसके भीतर के फ़ोल्डरों को हर कुछ सेकंड में देखता है, बजाते समय कभी नहीं, और नई MIDI, MusicXML और सरगम फ़ाइलें आयात करता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Songs that come in by themselves</source>
        <translation>अपने आप आने वाले गीत</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>A grade</source>
        <translation>एक ग्रेड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Any tempo</source>
        <translation>कोई भी गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Bars</source>
        <translation>खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Bars of a song</source>
        <translation>गीत के खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Change the assignment</source>
        <translation>काम बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>First bar</source>
        <translation>पहला खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Give</source>
        <translation>दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Give an assignment</source>
        <translation>काम दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Last bar</source>
        <translation>आख़िरी खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>No day</source>
        <translation>कोई दिन नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Nothing fits these letters. Type others.</source>
        <translation>इन अक्षरों पर कुछ नहीं मिला। दूसरे लिखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Played to the end</source>
        <translation>अंत तक बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>So much right</source>
        <translation>इतना सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Tempo at least</source>
        <translation>कम से कम गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>The last bar comes before the first.</source>
        <translation>आख़िरी खंड पहले से पहले आता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>Whole song</source>
        <translation>पूरा गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_dialog.py"/>
        <source>{grade} or better</source>
        <translation>{grade} या बेहतर</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/given_card.py"/>
        <source>Everything is reached</source>
        <translation>सब पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/given_card.py"/>
        <source>From your teacher</source>
        <translation>आपके शिक्षक से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/given_card.py"/>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/given_card.py"/>
        <source>Start {title}</source>
        <translation>{title} शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/given_card.py"/>
        <source>{count} late</source>
        <translation>{count} देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/given_card.py"/>
        <source>{count} open</source>
        <translation>{count} बाक़ी</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/goal_card.py"/>
        <source>Daily goal</source>
        <translation>दैनिक लक्ष्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/goal_card.py"/>
        <source>of {goal} min</source>
        <translation>{goal} मिनट में से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/goal_card.py"/>
        <source>{played} of {goal} minutes</source>
        <translation>{goal} में से {played} मिनट</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>1 mistake</source>
        <translation>1 ग़लती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>A key is lit after a mistake, until it is right.</source>
        <translation>ग़लती के बाद कुंजी जलती है, जब तक सही न हो।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>After a mistake</source>
        <translation>ग़लती के बाद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>From memory</source>
        <translation>याद से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>From memory: notes seen</source>
        <translation>याद से: स्वर देख लिए गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>From memory: the notes are hidden.
{key} shows them; the take then counts as any other.</source>
        <translation>याद से: स्वर छिपे हैं।
{key} उन्हें दिखाता है; तब टेक बाक़ी टेक जैसा गिना जाएगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Full</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Help fades after three clean passes and returns after two poor ones.</source>
        <translation>तीन साफ़ दौर के बाद मदद घटती है, दो कमज़ोर दौर के बाद लौट आती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Hints: {level}</source>
        <translation>संकेत: {level}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Ladder {percent} → {goal} %</source>
        <translation>सीढ़ी {percent} → {goal} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Ladder: in tempo mode only</source>
        <translation>सीढ़ी: सिर्फ़ ताल में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Names, fingers and the next keys are shown.</source>
        <translation>नाम, उँगलियाँ और अगली कुंजियाँ दिखती हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Next key</source>
        <translation>अगली कुंजी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>No help, no verdicts and no metronome; the results come at the end.</source>
        <translation>न मदद, न निर्णय, न मेट्रोनोम; परिणाम अंत में।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>No key is lit, no note has a name.</source>
        <translation>न कोई कुंजी जलती है, न किसी स्वर पर नाम है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Only the next key is lit; notes have no names and fingers.</source>
        <translation>सिर्फ़ अगली कुंजी जलती है; स्वरों पर नाम और उँगलियाँ नहीं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Practice help</source>
        <translation>अभ्यास में मदद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Recital</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: this passage is new</source>
        <translation>{percent} % से शुरुआत: यह अंश नया है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: your last pass at {played} % was clean</source>
        <translation>{percent} % से शुरुआत: {played} % पर आपका पिछला दौर साफ़ था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: your last pass at {played} % was not clean yet</source>
        <translation>{percent} % से शुरुआत: {played} % पर आपका पिछला दौर अभी साफ़ नहीं था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: your last three passes were clean at {played} %</source>
        <translation>{percent} % से शुरुआत: {played} % पर आपके पिछले तीन दौर साफ़ थे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>The notes are hidden.
You saw them in this take: it does not count as from memory.</source>
        <translation>स्वर छिपे हैं।
इस टेक में वे देखे गए: यह याद से नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Three clean passes at {goal} %: the goal is reached</source>
        <translation>{goal} % पर तीन साफ़ दौर: लक्ष्य पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Three clean passes: less help now ({level})</source>
        <translation>तीन साफ़ दौर: अब मदद कम ({level})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Three clean passes: {percent} % now (goal {goal} %)</source>
        <translation>तीन साफ़ दौर: अब {percent} % (लक्ष्य {goal} %)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Two poor passes: more help now ({level})</source>
        <translation>दो कमज़ोर दौर: अब मदद ज़्यादा ({level})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Two poor passes: {percent} % now</source>
        <translation>दो कमज़ोर दौर: अब {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice_memory.py"/>
        <source>You have seen the notes: this take does not count as from memory</source>
        <translation>स्वर देख लिए गए: यह टेक याद से नहीं गिना जाएगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>after a mistake</source>
        <translation>ग़लती के बाद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>full</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>next key</source>
        <translation>अगली कुंजी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>{count} mistakes</source>
        <translation>{count} ग़लतियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>{mistakes}: again from bar {bar}</source>
        <translation>{mistakes}: खंड {bar} से फिर</translation>
    </message>
</context>
<context>
    <name>GuideChip</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_chip.py"/>
        <source>{count} of {needed} clean passes</source>
        <translation>{needed} में से {count} साफ़ दौर</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>After so many mistakes in a pass it begins again; not in follow mode.</source>
        <translation>एक दौर में इतनी ग़लतियों के बाद वह फिर से शुरू होता है; पीछे-पीछे वाले ढंग में नहीं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Ctrl {key}</source>
        <translation>Ctrl {key}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>From memory</source>
        <translation>याद से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Goal {percent} %</source>
        <translation>लक्ष्य {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Hints</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Mistake limit</source>
        <translation>ग़लतियों की सीमा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Nothing is shown while you play from memory.</source>
        <translation>याद से बजाते समय कुछ नहीं दिखता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Only in tempo mode: in the other modes the tempo is yours.</source>
        <translation>सिर्फ़ ताल में: बाक़ी ढंगों में गति आपकी होती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Practice help</source>
        <translation>अभ्यास में मदद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Tempo ladder</source>
        <translation>गति की सीढ़ी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>The notes are hidden and no key is lit. After a look the take counts as any other.</source>
        <translation>स्वर छिपे हैं और कोई कुंजी नहीं जलती। देख लेने पर टेक बाक़ी टेक जैसा गिना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Three clean passes: 6 % faster. Two poor ones: 8 % slower.</source>
        <translation>तीन साफ़ दौर: 6 % तेज़। दो कमज़ोर दौर: 8 % धीमा।</translation>
    </message>
</context>
<context>
    <name>HandLegend</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hand_legend.py"/>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hand_legend.py"/>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>1 bar corrected</source>
        <translation>1 खंड ठीक किया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>Bar {first}: {hands}</source>
        <translation>खंड {first}: {hands}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>Bars {first} to {last}: {hands}</source>
        <translation>खंड {first} से {last}: {hands}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>Nothing corrected</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>all left hand</source>
        <translation>सब बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>all right hand</source>
        <translation>सब दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>as imported</source>
        <translation>जैसा आयात हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>not all the same</source>
        <translation>सब एक-से नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>right hand from {key} up</source>
        <translation>{key} से ऊपर दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>{count} bars corrected</source>
        <translation>{count} खंड ठीक किए गए</translation>
    </message>
</context>
<context>
    <name>HandsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Half of the hits came earlier, half later.</source>
        <translation>आधे स्वर इससे पहले आए, आधे बाद में।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>In time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Median in {passage}</source>
        <translation>{passage} में माध्यिका</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Notes</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Spread</source>
        <translation>फैलाव</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Standard deviation: how much the timing varies.</source>
        <translation>मानक विचलन: समय कितना बदलता है।</translation>
    </message>
</context>
<context>
    <name>HandsDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Both hands</source>
        <translation>दोनों हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Hands of {title}</source>
        <translation>{title} के हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Hands to hear</source>
        <translation>कौन-सा हाथ सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>HandsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands_flow.py"/>
        <source>Hands of {title} changed</source>
        <translation>{title} के हाथ बदले गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands_flow.py"/>
        <source>Nothing can sound: choose a sound output in the settings.</source>
        <translation>कुछ सुनाई नहीं दे सकता: सेटिंग में ध्वनि आउटपुट चुनें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands_flow.py"/>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>HandsPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_picture.py"/>
        <source>Notes by hand</source>
        <translation>हाथ के अनुसार स्वर</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Notes</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Sa = {tonic}</source>
        <translation>Sa = {tonic}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Take</source>
        <translation>टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Timing</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>View: {view}</source>
        <translation>दृश्य: {view}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>{tonic} major</source>
        <translation>{tonic} मेजर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>{tonic} minor</source>
        <translation>{tonic} माइनर</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Choose a song</source>
        <translation>कोई गीत चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Choose a take</source>
        <translation>कोई टेक चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Every take, the newest first</source>
        <translation>सभी टेक, सबसे नया पहले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Export as MIDI…</source>
        <translation>MIDI के रूप में निर्यात…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Export the take as MIDI</source>
        <translation>टेक को MIDI के रूप में निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>No takes like these</source>
        <translation>ऐसे कोई टेक नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>No takes yet</source>
        <translation>अभी कोई टेक नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>None of your takes meets all of the conditions above.</source>
        <translation>आपका कोई टेक ऊपर की सभी शर्तें पूरी नहीं करता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Play any song once. Your first take appears here.</source>
        <translation>कोई भी गीत एक दफ़ा बजाएँ। आपका पहला टेक यहाँ दिखेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Search your takes by song or lesson</source>
        <translation>अपने टेक गीत या पाठ से खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Show the results of the take</source>
        <translation>टेक के परिणाम दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>The takes could not be read</source>
        <translation>टेक पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>The takes that you chose</source>
        <translation>आपके चुने हुए टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Watch the take</source>
        <translation>टेक देखें</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 channel, one hand</source>
        <translation>1 चैनल, एक हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 part, one hand</source>
        <translation>1 पार्ट, एक हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 staff, one hand</source>
        <translation>1 स्टाफ़, एक हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 track, one hand</source>
        <translation>1 ट्रैक, एक हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>already in the library as “{title}”</source>
        <translation>“{title}” नाम से पहले से संग्रह में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>bytes that belong to no track: left out</source>
        <translation>किसी ट्रैक में न आने वाले बाइट: छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>hands guessed by pitch</source>
        <translation>हाथ स्वरों की ऊँचाई से अनुमानित</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>imported {count} note</source>
        <translation>{count} स्वर आयात हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>imported {count} notes</source>
        <translation>{count} स्वर आयात हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>no tempo: {detail} BPM taken</source>
        <translation>गति नहीं दी गई: {detail} BPM मानी गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>not in the encoding it names: read as {detail}</source>
        <translation>बताए गए एन्कोडिंग में नहीं: {detail} के रूप में पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>nothing but drums: taken as keys</source>
        <translation>सिर्फ़ ताल-वाद्य: कुंजियों के रूप में लिए गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>repeats written out: {count} bar more</source>
        <translation>दोहराव लिखे गए: {count} खंड और</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>repeats written out: {count} bars more</source>
        <translation>दोहराव लिखे गए: {count} खंड और</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>separate patterns: only the first is read</source>
        <translation>अलग-अलग पैटर्न: सिर्फ़ पहला पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>the file ends too early: read up to there</source>
        <translation>फ़ाइल बीच में ही ख़त्म: वहाँ तक पढ़ी गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>wrong lengths or numbers in the file: put right</source>
        <translation>फ़ाइल में ग़लत लंबाइयाँ या संख्याएँ: ठीक की गईं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>{count} already in the library</source>
        <translation>{count} पहले से संग्रह में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} channels → hands</source>
        <translation>{count} चैनल → हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>{count} could not be read</source>
        <translation>{count} पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} cue note left out</source>
        <translation>{count} संकेत-स्वर (cue) छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} cue notes left out</source>
        <translation>{count} संकेत-स्वर (cue) छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} drum note left out</source>
        <translation>ताल-वाद्य का {count} स्वर छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} drum notes left out</source>
        <translation>ताल-वाद्य के {count} स्वर छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>{count} imported</source>
        <translation>{count} आयात हुईं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} mark of tempo, metre or key makes no sense: left out</source>
        <translation>गति, ताल या स्केल का {count} निशान बेमतलब है: छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} marks of tempo, metre or key make no sense: left out</source>
        <translation>गति, ताल या स्केल के {count} निशान बेमतलब हैं: छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note beyond every keyboard left out</source>
        <translation>हर कीबोर्ड से बाहर का {count} स्वर छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note cannot be read: left out</source>
        <translation>{count} स्वर पढ़ा नहीं जा सका: छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note doubles another on its key: played as one</source>
        <translation>{count} स्वर उसी कुंजी पर दूसरे के साथ है: एक ही बजेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note is struck again before it ends: ended there</source>
        <translation>{count} स्वर ख़त्म होने से पहले फिर बजता है: वहीं ख़त्म किया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note never ends: ended</source>
        <translation>{count} स्वर कभी ख़त्म नहीं होता: ख़त्म किया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note outside your {detail} keys</source>
        <translation>{count} स्वर आपकी {detail} कुंजियों के बाहर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note without pitch left out</source>
        <translation>बिना ऊँचाई का {count} स्वर छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes are struck again before they end: ended there</source>
        <translation>{count} स्वर ख़त्म होने से पहले फिर बजते हैं: वहीं ख़त्म किए गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes beyond every keyboard left out</source>
        <translation>हर कीबोर्ड से बाहर के {count} स्वर छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes cannot be read: left out</source>
        <translation>{count} स्वर पढ़े नहीं जा सके: छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes double others on their keys: played as one</source>
        <translation>{count} स्वर उन्हीं कुंजियों पर दूसरों के साथ हैं: एक ही बजेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes never end: ended</source>
        <translation>{count} स्वर कभी ख़त्म नहीं होते: ख़त्म किए गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes outside your {detail} keys</source>
        <translation>{count} स्वर आपकी {detail} कुंजियों के बाहर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes without pitch left out</source>
        <translation>बिना ऊँचाई के {count} स्वर छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} other part left out</source>
        <translation>{count} और पार्ट छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} other parts left out</source>
        <translation>{count} और पार्ट छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} parts → hands</source>
        <translation>{count} पार्ट → हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} release of a key that is not down: left out</source>
        <translation>बिना दबी कुंजी छोड़ने का {count} संदेश: छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} releases of keys that are not down: left out</source>
        <translation>बिना दबी कुंजियाँ छोड़ने के {count} संदेश: छोड़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} staves → hands</source>
        <translation>{count} स्टाफ़ → हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} staves, one hand</source>
        <translation>{count} स्टाफ़, एक हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} track holds other bytes than music: read up to there</source>
        <translation>{count} ट्रैक में संगीत के अलावा बाइट हैं: वहाँ तक पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} tracks hold other bytes than music: read up to there</source>
        <translation>{count} ट्रैक में संगीत के अलावा बाइट हैं: वहाँ तक पढ़े गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} tracks → hands</source>
        <translation>{count} ट्रैक → हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} unknown element skipped</source>
        <translation>{count} अनजान घटक छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} unknown elements skipped</source>
        <translation>{count} अनजान घटक छोड़े गए</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>No MIDI or MusicXML files found</source>
        <translation>कोई MIDI या MusicXML फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Report of the import</source>
        <translation>आयात की रिपोर्ट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Show the song</source>
        <translation>गीत दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>and {count} more files</source>
        <translation>और {count} फ़ाइलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>file {done} of {total}</source>
        <translation>{total} में से फ़ाइल {done}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>looking for files</source>
        <translation>फ़ाइलें खोजी जा रही हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>stopped; what is in stays</source>
        <translation>रोका गया; जो आ चुका वह बना रहेगा</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Another program holds it. Close it, then try again.</source>
        <translation>यह दूसरे प्रोग्राम के पास है। उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>In use by another program</source>
        <translation>दूसरे प्रोग्राम में इस्तेमाल हो रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Jitter {median} ms, in 95 of 100 within {p95} ms; {count} messages compared</source>
        <translation>जिटर {median} ms, 100 में 95 {p95} ms के भीतर; {count} संदेशों की तुलना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Jitter: not enough presses yet</source>
        <translation>जिटर: अभी दबाव कम हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Lost</source>
        <translation>संपर्क टूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Not plugged in</source>
        <translation>लगा नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Not used</source>
        <translation>इस्तेमाल में नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Plug it in again; it is found by its name.</source>
        <translation>उसे फिर से लगाएँ; वह अपने नाम से पहचाना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Try {name} again</source>
        <translation>{name} फिर आज़माएँ</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_fields.py"/>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_fields.py"/>
        <source>Title, composer or style</source>
        <translation>शीर्षक, संगीतकार या शैली</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_fields.py"/>
        <source>What fits</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/give_fields.py"/>
        <source>no longer in the library</source>
        <translation>अब संग्रह में नहीं</translation>
    </message>
</context>
<context>
    <name>JudgingSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/judging_section.py"/>
        <source>How timing is judged</source>
        <translation>समय कैसे परखा जाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/judging_section.py"/>
        <source>Milliseconds, never stretched by tempo. A chord is together within {ms} ms. Rules: {version}.</source>
        <translation>मिलीसेकंड में, गति से कभी नहीं खिंचते। {ms} ms के भीतर कॉर्ड एक साथ माना जाता है। नियम: {version}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/judging_section.py"/>
        <source>On time / still counts</source>
        <translation>समय पर / फिर भी गिना जाए</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Connection doctor: keyboard and sound</source>
        <translation>कनेक्शन डॉक्टर: कीबोर्ड और ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Measure the delay</source>
        <translation>देरी मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Next control, arrow keys move inside</source>
        <translation>अगला नियंत्रण, भीतर तीर कुंजियाँ चलती हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>The main button of the screen</source>
        <translation>स्क्रीन का मुख्य बटन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>These keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Today, Lessons, Songs … Settings</source>
        <translation>आज, पाठ, गीत … सेटिंग</translation>
    </message>
</context>
<context>
    <name>KeyMapPanel</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>On this screen</source>
        <translation>इस स्क्रीन पर</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Computer keyboard</source>
        <translation>कंप्यूटर कीबोर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Connection doctor</source>
        <translation>कनेक्शन डॉक्टर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Finds what is wrong with keyboard or sound, and mends it.</source>
        <translation>कीबोर्ड या ध्वनि में क्या गड़बड़ है, यह ढूँढता और ठीक करता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Keyboards</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>No keyboard found. Plug in the USB cable and switch the keyboard on.</source>
        <translation>कोई कीबोर्ड नहीं मिला। USB तार लगाएँ और कीबोर्ड चालू करें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Not known</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Nothing is ticked: Sargam listens to every keyboard that appears.</source>
        <translation>कुछ चुना नहीं है: जो भी कीबोर्ड दिखे, सरगम उसे सुनता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Octave</source>
        <translation>सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Octaves up or down.</source>
        <translation>सप्तक ऊपर या नीचे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Play on letters</source>
        <translation>अक्षरों पर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Sargam listens to what is ticked.</source>
        <translation>जो चुना है सरगम उसे सुनता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Size of your keyboard</source>
        <translation>आपके कीबोर्ड का आकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Something does not work?</source>
        <translation>कुछ काम नहीं कर रहा?</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Songs are compared with it.</source>
        <translation>गीतों की तुलना इससे होती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Two rows of letters are piano keys; commands then need Ctrl. Automatic: only while no keyboard is connected.</source>
        <translation>अक्षरों की दो पंक्तियाँ पियानो की कुंजियाँ हैं; तब आदेशों के लिए Ctrl चाहिए। अपने आप: सिर्फ़ तब, जब कोई कीबोर्ड न जुड़ा हो।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>You can play on the letter keys, or click the drawn keys.</source>
        <translation>आप अक्षर कुंजियों पर बजा सकते हैं, या दिखाई गई कुंजियों पर क्लिक कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>{count} keys, {lowest}–{highest}</source>
        <translation>{count} कुंजियाँ, {lowest}–{highest}</translation>
    </message>
</context>
<context>
    <name>KeyboardState</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/keyboard_state.py"/>
        <source>Open the settings of the keyboard</source>
        <translation>कीबोर्ड की सेटिंग खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/keyboard_state.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} और {count} अन्य</translation>
    </message>
</context>
<context>
    <name>KeyboardWidget</name>
    <message>
        <location filename="../../sargam_desktop/ui/keyboard/keyboard_widget.py"/>
        <source>Piano keys</source>
        <translation>पियानो की कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/keys_picture.py"/>
        <source>Keys: {names}</source>
        <translation>कुंजियाँ: {names}</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>A line below is komal, a stroke above is tivra; r, g, d, n and M in Latin letters.</source>
        <translation>नीचे रेखा कोमल है, ऊपर लकीर तीव्र; लैटिन अक्षरों में r, g, d, n और M।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>C D E</source>
        <translation>C D E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Do Re Mi, Do is always C</source>
        <translation>Do Re Mi, Do हमेशा C</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Do Re Mi, Do is the tonic</source>
        <translation>Do Re Mi, Do मूल स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>For sargam and for Do as the tonic.</source>
        <translation>सरगम के लिए, और जब Do मूल स्वर हो।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Labels and Sa</source>
        <translation>लेबल और सा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>No labels</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>S R G</source>
        <translation>S R G</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Sa</source>
        <translation>सा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>The song's own</source>
        <translation>गीत का अपना</translation>
    </message>
</context>
<context>
    <name>LanguageFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/language_flow.py"/>
        <source>The window changes its language when the session is over.</source>
        <translation>सत्र पूरा होने पर विंडो की भाषा बदलेगी।</translation>
    </message>
</context>
<context>
    <name>LastTakes</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Bar {bar}, not played</source>
        <translation>खंड {bar}, नहीं बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Bar {bar}, {percent} %</source>
        <translation>खंड {bar}, {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Last take, bar by bar</source>
        <translation>पिछला टेक, हर खंड अलग-अलग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>No takes yet. Play the song once and it appears here.</source>
        <translation>अभी कोई टेक नहीं। गीत एक दफ़ा बजाएँ, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Your takes</source>
        <translation>आपके टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>{count} bars, weakest bar {bar}, {percent} %</source>
        <translation>{count} खंड, सबसे कमज़ोर खंड {bar}, {percent} %</translation>
    </message>
</context>
<context>
    <name>LearnerButton</name>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>Switch learner</source>
        <translation>सीखने वाला बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>{name}, switch learner</source>
        <translation>{name}, सीखने वाला बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>{name}: switch learner (Ctrl U)</source>
        <translation>{name}: सीखने वाला बदलें (Ctrl U)</translation>
    </message>
</context>
<context>
    <name>LearnerPage</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>A lesson is counted by its steps.</source>
        <translation>पाठ उसके चरणों से गिना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Assignment</source>
        <translation>काम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Assignments</source>
        <translation>काम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>No takes since this was given.</source>
        <translation>यह दिए जाने के बाद कोई टेक नहीं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Standing</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/learner_page.py"/>
        <source>Tempo</source>
        <translation>गति</translation>
    </message>
</context>
<context>
    <name>Learners</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Amber</source>
        <translation>कहरुवा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Here today</source>
        <translation>आज यहाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Here yesterday</source>
        <translation>कल यहाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Here {days} days ago</source>
        <translation>{days} दिन पहले यहाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Large, 9 white keys and more</source>
        <translation>बड़ा, 9 या ज़्यादा सफ़ेद कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_list.py"/>
        <source>Learners</source>
        <translation>सीखने वाले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Lemon</source>
        <translation>नींबू</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Lilac</source>
        <translation>बकाइन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Medium, an octave</source>
        <translation>मध्यम, एक सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Mint</source>
        <translation>पुदीना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>New</source>
        <translation>नई शुरुआत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>New to the piano</source>
        <translation>पियानो पर नई शुरुआत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Plays a little</source>
        <translation>थोड़ा बजाना आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_list.py"/>
        <source>Plays now</source>
        <translation>अभी यहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Plays well</source>
        <translation>अच्छा बजाना आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Rose</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Sky</source>
        <translation>आसमानी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Small, up to 7 white keys</source>
        <translation>छोटा, 7 सफ़ेद कुंजियों तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_list.py"/>
        <source>with a passphrase</source>
        <translation>पासफ़्रेज़ के साथ</translation>
    </message>
</context>
<context>
    <name>LearnersFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners_flow.py"/>
        <source>What was played is not written yet. Free some space, then switch again.</source>
        <translation>जो बजाया गया वह अभी लिखा नहीं गया। कुछ जगह ख़ाली करें, फिर बदलें।</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Add a learner</source>
        <translation>सीखने वाला जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Back, with nothing changed</source>
        <translation>वापस, बिना कुछ बदले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Choose a learner</source>
        <translation>सीखने वाला चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Continue as {name}</source>
        <translation>{name} के रूप में आगे बढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Do not ask on this computer again</source>
        <translation>इस कंप्यूटर पर फिर न पूछें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Each learner has their own history, lessons and marks.</source>
        <translation>हर सीखने वाले का अपना इतिहास, पाठ और निशान होते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Edit the learner</source>
        <translation>सीखने वाले का विवरण बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Play as this learner</source>
        <translation>इस सीखने वाले के रूप में बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Stay signed in for 30 days</source>
        <translation>30 दिन तक साइन इन रहें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Who is playing?</source>
        <translation>कौन बजा रहा है?</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
</context>
<context>
    <name>LessonController</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Go to the open step</source>
        <translation>बाक़ी चरण पर जाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Lesson completed</source>
        <translation>पाठ पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Next lesson</source>
        <translation>अगला पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Next: {number} {title}. {goal}</source>
        <translation>अगला: {number} {title}। {goal}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Not all steps are done</source>
        <translation>सभी चरण पूरे नहीं हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Nothing sounds: there is no sound output (see Settings). The music is shown.</source>
        <translation>कुछ सुनाई नहीं देता: कोई ध्वनि आउटपुट नहीं है (सेटिंग देखें)। संगीत दिखाया जा रहा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>That was the last lesson of the course.</source>
        <translation>यह पाठ्यक्रम का आख़िरी पाठ था।</translation>
    </message>
</context>
<context>
    <name>LessonDetail</name>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Know this already? Test it plays “{step}”: {rule}.</source>
        <translation>यह पहले से आता है? जाँच में “{step}” बजता है: {rule}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Test it</source>
        <translation>जाँचें</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Back to the lessons; all is kept</source>
        <translation>पाठों पर वापस; सब सुरक्षित है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Choose an answer</source>
        <translation>कोई उत्तर चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Play, listen, stop</source>
        <translation>बजाएँ, सुनें, रोकें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Show more of the step</source>
        <translation>चरण का और हिस्सा दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>The main button of the step</source>
        <translation>चरण का मुख्य बटन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>The step before, the next step</source>
        <translation>पिछला चरण, अगला चरण</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>1 lesson</source>
        <translation>1 पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>1 try</source>
        <translation>1 कोशिश</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>All {count} steps are done.</source>
        <translation>सभी {count} चरण पूरे हुए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Best so far: {best}.</source>
        <translation>अब तक सबसे अच्छा: {best}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Best take: {best}.</source>
        <translation>सबसे अच्छा टेक: {best}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Finish the lesson</source>
        <translation>पाठ पूरा करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>In progress, step {step} of {count}</source>
        <translation>जारी है, {count} में से चरण {step}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Known by its test</source>
        <translation>जाँच से मालूम: आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Lesson {number}</source>
        <translation>पाठ {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Listen again</source>
        <translation>फिर सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/module_path.py"/>
        <source>Modules</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Next step</source>
        <translation>अगला चरण</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Not started</source>
        <translation>शुरू नहीं किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>Notes: {names}</source>
        <translation>स्वर: {names}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Play</source>
        <translation>बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Play again</source>
        <translation>फिर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Play freely</source>
        <translation>खुलकर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Play in time</source>
        <translation>ताल में बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Play, the music waits</source>
        <translation>बजाएँ, संगीत रुकता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Recommended: the course begins here.</source>
        <translation>सुझाव: पाठ्यक्रम यहीं से शुरू होता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Recommended: the next one in the order of the course.</source>
        <translation>सुझाव: पाठ्यक्रम के क्रम में अगला।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Recommended: you have begun it.</source>
        <translation>सुझाव: आपने इसे शुरू किया है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Rhythm, any key</source>
        <translation>लय, कोई भी कुंजी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>Staff. {notes}</source>
        <translation>स्टाफ़। {notes}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_rail.py"/>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>This lesson counts as completed.</source>
        <translation>यह पाठ पूरा माना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Ticked off with {rule}.</source>
        <translation>{rule} के साथ पूरा हुआ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Time: {minutes} min.</source>
        <translation>समय: {minutes} मिनट।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>about {minutes} min</source>
        <translation>क़रीब {minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>best {score}</source>
        <translation>सबसे अच्छा {score}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>done, not ticked off yet</source>
        <translation>हो गया, अभी पूरा नहीं माना गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>not to its end as the step asks, so it counts as a try</source>
        <translation>चरण की माँग के अनुसार अंत तक नहीं, इसलिए यह कोशिश गिनी गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>ticked off</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{count} lessons</source>
        <translation>{count} पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>{count} notes</source>
        <translation>{count} स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{count} tries</source>
        <translation>{count} कोशिशें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{done} of {count} lessons</source>
        <translation>{count} में से {done} पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{figure} % of the notes (needed {needed})</source>
        <translation>{figure} % स्वर ({needed} चाहिए)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{figure} % of the timing (needed {needed})</source>
        <translation>समय {figure} % ({needed} चाहिए)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · done</source>
        <translation>{kind} · हो गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · passed, best {best}</source>
        <translation>{kind} · उत्तीर्ण, सबसे अच्छा {best}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · played, best {best}</source>
        <translation>{kind} · बजाया, सबसे अच्छा {best}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · tried</source>
        <translation>{kind} · कोशिश की</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{left} of {count} steps are still open. The first of them is step {step}, “{title}”.</source>
        <translation>{count} में से {left} चरण अभी बाक़ी हैं। उनमें पहला चरण {step} है, “{title}”।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{minutes} min spent</source>
        <translation>{minutes} मिनट लगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{notes} % of the beats</source>
        <translation>{notes} % मात्राएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{notes} % of the notes</source>
        <translation>{notes} % स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{notes} and {timing} % of the timing</source>
        <translation>{notes} और {timing} % समय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{passes} of {times} takes</source>
        <translation>{times} में से {passes} टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{spent} of about {minutes} min</source>
        <translation>क़रीब {minutes} में से {spent} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{spent} so far</source>
        <translation>अब तक {spent}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{text}, {times} times</source>
        <translation>{text}, {times} दफ़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>{title}, bar {bar}</source>
        <translation>{title}, खंड {bar}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>{title}, bars {first} to {last}</source>
        <translation>{title}, खंड {first} से {last}</translation>
    </message>
</context>
<context>
    <name>LessonsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/lessons_flow.py"/>
        <source>Known: the lesson is marked as completed.</source>
        <translation>आता है: पाठ पूरा माना गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons_flow.py"/>
        <source>Not yet: {figures}. The lesson shows the way.</source>
        <translation>अभी नहीं: {figures}। पाठ रास्ता दिखाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons_flow.py"/>
        <source>{title} has no test: nothing is played in it.</source>
        <translation>{title} में जाँच नहीं है: उसमें कुछ बजाया नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>And {count} more.</source>
        <translation>और {count} अन्य।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Choose a lesson</source>
        <translation>कोई पाठ चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Choose a module</source>
        <translation>कोई मॉड्यूल चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>No lessons here</source>
        <translation>यहाँ कोई पाठ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Start the lesson, or go on with it</source>
        <translation>पाठ शुरू करें, या जारी रखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Test it: skip what you know</source>
        <translation>जाँचें: जो आता है उसे छोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>The course comes with the program. Read it again, or install the program again.</source>
        <translation>पाठ्यक्रम प्रोग्राम के साथ आता है। उसे फिर पढ़ें, या प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>The lessons are being read.</source>
        <translation>पाठ पढ़े जा रहे हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>The lessons could not be read</source>
        <translation>पाठ पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>{done} of {count} lessons done · open any lesson at any time, nothing is locked</source>
        <translation>{count} में से {done} पाठ पूरे · कोई भी पाठ कभी भी खोलें, कुछ भी बंद नहीं है</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/level_row.py"/>
        <source>/ ±{ms} ms</source>
        <translation>/ ±{ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/level_row.py"/>
        <source>On time within {correct}, counts within ±{outer} milliseconds</source>
        <translation>{correct} के भीतर समय पर, ±{outer} मिलीसेकंड के भीतर गिना जाता है</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../sargam_desktop/ui/components/long_work.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>Learners</source>
        <translation>सीखने वाले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>Part of a name</source>
        <translation>नाम का हिस्सा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>There is nobody else here yet. Add learners with Ctrl U, then choose them here.</source>
        <translation>यहाँ अभी और कोई नहीं है। Ctrl U से सीखने वाले जोड़ें, फिर उन्हें यहाँ चुनें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>Who learns in {name}</source>
        <translation>{name} में कौन सीखता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/members_dialog.py"/>
        <source>{learners} chosen</source>
        <translation>{learners} चुने गए</translation>
    </message>
</context>
<context>
    <name>MidiMonitor</name>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>Clear the messages</source>
        <translation>संदेश साफ़ करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>Hold still</source>
        <translation>रोके रखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>MIDI messages</source>
        <translation>MIDI संदेश</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>MIDI monitor</source>
        <translation>MIDI मॉनिटर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>Press any key: each message stands here as it comes.</source>
        <translation>कोई भी कुंजी दबाएँ: हर संदेश आते ही यहाँ दिखता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>Seconds, bytes, meaning, device; the newest line is last</source>
        <translation>सेकंड, बाइट, अर्थ, उपकरण; सबसे नई पंक्ति आख़िर में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/doctor/midi_monitor.py"/>
        <source>… more came than can be shown</source>
        <translation>… इतने आए कि सब दिखाए नहीं जा सकते</translation>
    </message>
</context>
<context>
    <name>MinutesCalendar</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/minutes_calendar.py"/>
        <source>Minutes a day</source>
        <translation>रोज़ के मिनट</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation.py"/>
        <source>Screens</source>
        <translation>स्क्रीनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Songs</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/next_bar.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/next_bar.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/next_bar.py"/>
        <source>Play again</source>
        <translation>फिर बजाएँ</translation>
    </message>
</context>
<context>
    <name>NotationPlace</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/notation_place.py"/>
        <source>The notation is being drawn …</source>
        <translation>स्वरलिपि बनाई जा रही है …</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/notation_place.py"/>
        <source>{reason} The notes fall as always.</source>
        <translation>{reason} स्वर हमेशा की तरह गिरते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/notation_place.py"/>
        <source>{reason} The notes fall as always; Sargam (Shift S) shows them in swaras.</source>
        <translation>{reason} स्वर हमेशा की तरह गिरते हैं; सरगम (Shift S) उन्हें स्वरों में दिखाता है।</translation>
    </message>
</context>
<context>
    <name>OctavePicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/octave_picture.py"/>
        <source>One octave from C: {names}</source>
        <translation>C से एक सप्तक: {names}</translation>
    </message>
</context>
<context>
    <name>OutOfSight</name>
    <message>
        <location filename="../../sargam_desktop/ui/out_of_sight.py"/>
        <source>Back to it</source>
        <translation>उस पर वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/out_of_sight.py"/>
        <source>{title} is paused.</source>
        <translation>{title} विराम पर है।</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Bars {first}–{last}</source>
        <translation>खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Sa is {key}</source>
        <translation>सा {key} है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_page.py"/>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Bars</source>
        <translation>खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Bars are written as 5-12, or as 5 for one; leave it empty for all.</source>
        <translation>खंड 5-12 की तरह लिखें, एक के लिए 5; सबके लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>C D E</source>
        <translation>C D E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Do Re Mi</source>
        <translation>Do Re Mi</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Fingering</source>
        <translation>उँगलियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Hidden</source>
        <translation>छिपाए हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Letter</source>
        <translation>लेटर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Movable Do</source>
        <translation>चल Do</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>S R G</source>
        <translation>S R G</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Sargam</source>
        <translation>सरगम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>PDF सहेजें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Shown</source>
        <translation>दिखाए हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>This song was recorded and not written, so there is no staff of it</source>
        <translation>यह गीत लिखा नहीं, रिकॉर्ड किया गया था, इसलिए इसका स्टाफ़ नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Under the notes</source>
        <translation>स्वरों के नीचे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>{title} on paper</source>
        <translation>{title} काग़ज़ पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>स रे ग</source>
        <translation>स रे ग</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Exported to {name}</source>
        <translation>{name} में निर्यात हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Making the pages</source>
        <translation>पन्ने बनाए जा रहे हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Printing</source>
        <translation>छापा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Sent to {name}</source>
        <translation>{name} को भेजा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>page {page} of {pages}</source>
        <translation>{pages} में से पन्ना {page}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>It keeps others on this computer from playing as you. Nobody can find it again for you. Leave it empty to have none.</source>
        <translation>इससे इस कंप्यूटर पर कोई और आपके नाम से नहीं बजा सकता। भूल जाने पर इसे कोई नहीं खोज सकता। न चाहिए तो ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>New passphrase again</source>
        <translation>नया पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>Passphrase of {name}</source>
        <translation>{name} का पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>Present passphrase</source>
        <translation>मौजूदा पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>The two passphrases are not the same.</source>
        <translation>दोनों पासफ़्रेज़ एक-से नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>PianoRollWidget</name>
    <message>
        <location filename="../../sargam_desktop/ui/piano_roll/piano_roll_widget.py"/>
        <source>Bar {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/piano_roll/piano_roll_widget.py"/>
        <source>Falling notes</source>
        <translation>गिरते स्वर</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Minutes at hand</source>
        <translation>आज के मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Nothing fits into the minutes that are left. Play what you like.</source>
        <translation>बचे हुए मिनटों में कुछ नहीं समाता। जो मन हो बजाएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Plan for today</source>
        <translation>आज की योजना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>The coach looks at what you played last.</source>
        <translation>शिक्षक देख रहा है कि आपने हाल में क्या बजाया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Why these?</source>
        <translation>यही क्यों?</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Your first plan is being made.</source>
        <translation>आपकी पहली योजना बन रही है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>{n} min</source>
        <translation>{n} मिनट</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_row.py"/>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_row.py"/>
        <source>Start {title}</source>
        <translation>{title} शुरू करें</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/play_button.py"/>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/play_button.py"/>
        <source>Play</source>
        <translation>बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/play_button.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
</context>
<context>
    <name>PracticeKeys</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Again from the start of the loop</source>
        <translation>लूप की शुरुआत से फिर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Fingers on the notes</source>
        <translation>स्वरों पर उँगलियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>From memory: hide the notes</source>
        <translation>याद से: स्वर छिपाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>From memory: look at the notes</source>
        <translation>याद से: स्वर देखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Hands: left, both, right</source>
        <translation>हाथ: बायाँ, दोनों, दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Hints: more, less, recital</source>
        <translation>संकेत: ज़्यादा, कम, प्रस्तुति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Last verdict: {why}</source>
        <translation>पिछला निर्णय: {why}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Loop on or off; with Shift, clear it</source>
        <translation>लूप चालू या बंद; Shift के साथ हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Loop starts, ends here</source>
        <translation>लूप यहाँ शुरू, यहाँ ख़त्म</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Metronome</source>
        <translation>मेट्रोनोम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Mistake limit: off, 1 to 9</source>
        <translation>ग़लतियों की सीमा: बंद, 1 से 9</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Mode: wait, follow, tempo</source>
        <translation>ढंग: रुककर, पीछे-पीछे, ताल में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Names of the notes</source>
        <translation>स्वरों के नाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Notation larger, smaller, usual size</source>
        <translation>स्वरलिपि बड़ी, छोटी, सामान्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Notation: one line or pages</source>
        <translation>स्वरलिपि: एक पंक्ति या पन्ने</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Notation: staff or sargam</source>
        <translation>स्वरलिपि: स्टाफ़ या सरगम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>One bar back, on</source>
        <translation>एक खंड पीछे, आगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Piano keys one octave down, up</source>
        <translation>पियानो की कुंजियाँ एक सप्तक नीचे, ऊपर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Piano, lower octave</source>
        <translation>पियानो, निचला सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Piano, upper octave</source>
        <translation>पियानो, ऊपरी सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Play, pause</source>
        <translation>बजाएँ, विराम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Practice help, all choices</source>
        <translation>अभ्यास में मदद, सभी विकल्प</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Print, or save as PDF</source>
        <translation>छापें, या PDF सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Skip the chord that is waited for</source>
        <translation>जिस कॉर्ड की प्रतीक्षा है उसे छोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Slower, faster by 5 %</source>
        <translation>5 % धीमा, तेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Stop, back; the take is kept</source>
        <translation>रोकें, वापस; टेक सुरक्षित रहता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Tempo ladder on or off</source>
        <translation>गति की सीढ़ी चालू या बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>These keys, and why the last verdict</source>
        <translation>ये कुंजियाँ, और पिछला निर्णय क्यों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>View: falling notes, both, notation</source>
        <translation>दृश्य: गिरते स्वर, दोनों, स्वरलिपि</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Bar {bar}</source>
        <translation>खंड {bar}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Bars {first}–{last}</source>
        <translation>खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Ctrl G</source>
        <translation>Ctrl G</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Whole piece</source>
        <translation>पूरी रचना</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>1 bar</source>
        <translation>1 खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>2 bars</source>
        <translation>2 खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Clicks before the music begins.</source>
        <translation>संगीत शुरू होने से पहले के क्लिक।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Clicks between the beats</source>
        <translation>मात्राओं के बीच क्लिक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Clicks on every beat. K switches it in a session.</source>
        <translation>हर मात्रा पर क्लिक। सत्र में K से चालू-बंद।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Count-in</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Each beat in so many equal parts; the clicks between are softer. From the next start.</source>
        <translation>हर मात्रा के इतने बराबर हिस्से; बीच के क्लिक हल्के होते हैं। अगली शुरुआत से।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Metronome</source>
        <translation>मेट्रोनोम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Play the other hand</source>
        <translation>दूसरा हाथ बजाए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>With one hand chosen, Sargam plays the notes of the other one.</source>
        <translation>एक हाथ चुनने पर सरगम दूसरे हाथ के स्वर बजाता है।</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source> minutes</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Add a learner</source>
        <translation>सीखने वाला जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Daily goal</source>
        <translation>दैनिक लक्ष्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Edit {name}</source>
        <translation>{name} का विवरण बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Has classes, and sees what is played for them</source>
        <translation>कक्षाएँ रखते हैं, और उनके लिए बजाया हुआ देखते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Passphrase (optional)</source>
        <translation>पासफ़्रेज़ (वैकल्पिक)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Passphrase again</source>
        <translation>पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Starting from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>The two passphrases are not the same.</source>
        <translation>दोनों पासफ़्रेज़ एक-से नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>1 freeze left</source>
        <translation>1 बचाव बाक़ी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>10 minutes today bring {days} back</source>
        <translation>आज 10 मिनट से {days} लौट आएँगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>Last 7 days: {minutes} min on {days}</source>
        <translation>पिछले 7 दिन: {days} में {minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>The clock of this computer is behind your last practice. The streak waits.</source>
        <translation>इस कंप्यूटर की घड़ी आपके पिछले अभ्यास से पीछे है। सिलसिला रुका हुआ है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>best {days}</source>
        <translation>सबसे लंबा {days}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>freeze</source>
        <translation>बचाव</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>notes {percent}</source>
        <translation>स्वर {percent}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>on a journey</source>
        <translation>यात्रा पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>rest day</source>
        <translation>विश्राम का दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>timing {median}, spread {half} ms</source>
        <translation>समय {median}, फैलाव {half} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{count} freezes left</source>
        <translation>{count} बचाव बाक़ी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{name}: no clear change in {weeks} weeks</source>
        <translation>{name}: {weeks} हफ़्तों में कोई साफ़ बदलाव नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{name}: not enough data ({weeks} of {needed} weeks with {notes} notes)</source>
        <translation>{name}: डेटा कम है ({needed} में से {weeks} हफ़्ते, {notes} स्वरों के साथ)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{name}: {change} {unit} a week, over {weeks} weeks</source>
        <translation>{name}: हर हफ़्ते {change} {unit}, {weeks} हफ़्तों में</translation>
    </message>
</context>
<context>
    <name>ProgressFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress_flow.py"/>
        <source>{days} written</source>
        <translation>{days} लिखे गए</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>6 months</source>
        <translation>6 महीने</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Above: right notes in %, band: days of the week. Below: timing in ms, band: middle half.</source>
        <translation>ऊपर: सही स्वर % में, पट्टी: हफ़्ते के दिन। नीचे: समय ms में, पट्टी: बीच का आधा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>All takes</source>
        <translation>सभी टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Choose a song</source>
        <translation>कोई गीत चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Colour: 1, 10, 20, 30 minutes and more · dot: rest day · snowflake: freeze</source>
        <translation>रंग: 1, 10, 20, 30 या ज़्यादा मिनट · बिंदु: विश्राम का दिन · हिमकण: बचाव</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Ctrl H</source>
        <translation>Ctrl H</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Export the figures</source>
        <translation>आँकड़े निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Figures by</source>
        <translation>आँकड़े किसके अनुसार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Figures by time</source>
        <translation>समय के अनुसार आँकड़े</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Minutes a day</source>
        <translation>रोज़ के मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Move from day to day in the calendar</source>
        <translation>कैलेंडर में दिन-दिन आगे-पीछे जाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Nothing to show yet</source>
        <translation>अभी दिखाने को कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Practise for a few minutes. Your first day appears here.</source>
        <translation>कुछ मिनट अभ्यास करें। आपका पहला दिन यहाँ दिखेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Right notes</source>
        <translation>सही स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Show all takes</source>
        <translation>सभी टेक दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Spread of timing</source>
        <translation>समय का फैलाव</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>The clock is right now</source>
        <translation>घड़ी अब सही है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Time shown</source>
        <translation>दिखाया गया समय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Trend</source>
        <translation>रुझान</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Week</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Year</source>
        <translation>साल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Your progress could not be read</source>
        <translation>आपकी प्रगति पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>points</source>
        <translation>अंक</translation>
    </message>
</context>
<context>
    <name>QuizAnswers</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/quiz_answers.py"/>
        <source>Not this one. Try another.</source>
        <translation>यह नहीं। कोई और आज़माएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/quiz_answers.py"/>
        <source>Right.</source>
        <translation>सही।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/quiz_answers.py"/>
        <source>This answer is not right</source>
        <translation>यह उत्तर सही नहीं है</translation>
    </message>
</context>
<context>
    <name>RangeFit</name>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>1 note left out: another is on its key</source>
        <translation>1 स्वर छोड़ा गया: उसकी कुंजी पर दूसरा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octave</source>
        <translation>बायाँ हाथ {octaves} सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octave from bar {first} to bar {last}</source>
        <translation>बायाँ हाथ {octaves} सप्तक, खंड {first} से खंड {last} तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octaves</source>
        <translation>बायाँ हाथ {octaves} सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octaves from bar {first} to bar {last}</source>
        <translation>बायाँ हाथ {octaves} सप्तक, खंड {first} से खंड {last} तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand: 1 note moved by octaves in bar {first}</source>
        <translation>बायाँ हाथ: खंड {first} में 1 स्वर सप्तक बदलकर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand: {count} notes moved by octaves from bar {first} to bar {last}</source>
        <translation>बायाँ हाथ: खंड {first} से खंड {last} तक {count} स्वर सप्तक बदलकर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octave</source>
        <translation>दायाँ हाथ {octaves} सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octave from bar {first} to bar {last}</source>
        <translation>दायाँ हाथ {octaves} सप्तक, खंड {first} से खंड {last} तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octaves</source>
        <translation>दायाँ हाथ {octaves} सप्तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octaves from bar {first} to bar {last}</source>
        <translation>दायाँ हाथ {octaves} सप्तक, खंड {first} से खंड {last} तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand: 1 note moved by octaves in bar {first}</source>
        <translation>दायाँ हाथ: खंड {first} में 1 स्वर सप्तक बदलकर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand: {count} notes moved by octaves from bar {first} to bar {last}</source>
        <translation>दायाँ हाथ: खंड {first} से खंड {last} तक {count} स्वर सप्तक बदलकर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song an octave higher</source>
        <translation>पूरा गीत एक सप्तक ऊपर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song an octave lower</source>
        <translation>पूरा गीत एक सप्तक नीचे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song {octaves} octaves higher</source>
        <translation>पूरा गीत {octaves} सप्तक ऊपर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song {octaves} octaves lower</source>
        <translation>पूरा गीत {octaves} सप्तक नीचे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>{count} notes left out: others are on their keys</source>
        <translation>{count} स्वर छोड़े गए: उनकी कुंजियों पर दूसरे हैं</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Remove for good</source>
        <translation>हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Remove {name}</source>
        <translation>{name} को हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Their classes go, too, with what they gave.</source>
        <translation>उनकी कक्षाएँ भी जाएँगी, जो उन्होंने दिया उसके साथ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>This is another name. Type “{name}”.</source>
        <translation>यह दूसरा नाम है। “{name}” लिखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Type “{name}”</source>
        <translation>“{name}” लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>With {name} go for good: sessions {sessions}, lessons begun {lessons}, songs marked {songs}, and all settings of their own. The songs of the library stay. This cannot be undone.</source>
        <translation>{name} के साथ हमेशा के लिए जाएँगे: सत्र {sessions}, शुरू किए पाठ {lessons}, चिह्नित गीत {songs}, और उनकी सभी सेटिंग। संग्रह के गीत बने रहेंगे। यह वापस नहीं लिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Close the card, back</source>
        <translation>कार्ड बंद करें, वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Export as MIDI</source>
        <translation>MIDI के रूप में निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Later, earlier, lower, higher note</source>
        <translation>बाद का, पहले का, नीचे का, ऊपर का स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Mistake before, next mistake</source>
        <translation>पिछली ग़लती, अगली ग़लती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>One bar back, on</source>
        <translation>एक खंड पीछे, आगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Page ↓ ↑</source>
        <translation>Page ↓ ↑</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Pass before, next pass</source>
        <translation>पिछला दौर, अगला दौर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Play, pause</source>
        <translation>बजाएँ, विराम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Shift , .</source>
        <translation>Shift , .</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Slower, faster</source>
        <translation>धीमा, तेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Sound: mine, the score, both, off</source>
        <translation>ध्वनि: मेरी, स्वरलिपि की, दोनों, बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>To the beginning</source>
        <translation>शुरुआत पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Why was this note judged so?</source>
        <translation>यह स्वर ऐसा क्यों परखा गया?</translation>
    </message>
</context>
<context>
    <name>ReplayBoard</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Early</source>
        <translation>जल्दी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Missed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Place in the take</source>
        <translation>टेक में जगह</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Wrong</source>
        <translation>ग़लत</translation>
    </message>
</context>
<context>
    <name>ReplayControls</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Mistake</source>
        <translation>ग़लती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Pass</source>
        <translation>दौर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Score</source>
        <translation>स्वरलिपि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Speed of the take</source>
        <translation>टेक की गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>There is no mistake in this take</source>
        <translation>इस टेक में कोई ग़लती नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
</context>
<context>
    <name>ReplayFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay_flow.py"/>
        <source>Exported to {name}</source>
        <translation>{name} में निर्यात हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay_flow.py"/>
        <source>Writing {name} …</source>
        <translation>{name} लिखी जा रही है …</translation>
    </message>
</context>
<context>
    <name>ReplayHeader</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_header.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_header.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_header.py"/>
        <source>Export as MIDI…</source>
        <translation>MIDI के रूप में निर्यात…</translation>
    </message>
</context>
<context>
    <name>ReplayStage</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_stage.py"/>
        <source>The take over the score</source>
        <translation>स्वरलिपि पर टेक</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>Judging the take again</source>
        <translation>टेक फिर परखा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>Replay</source>
        <translation>रीप्ले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>{time} of {end} · Bar {bar}</source>
        <translation>{end} में से {time} · खंड {bar}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Backups (*.sargam-backup);;All files (*)</source>
        <translation>बैकअप (*.sargam-backup);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Choose a backup, or a file. What is here now is backed up before anything changes.</source>
        <translation>कोई बैकअप या फ़ाइल चुनें। कुछ भी बदलने से पहले अभी के डेटा का बैकअप ले लिया जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Goes; the backup takes its place</source>
        <translation>हटेगा; उसकी जगह बैकअप लेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Imported songs</source>
        <translation>आयात किए गए गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Learners</source>
        <translation>सीखने वाले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Lessons begun</source>
        <translation>शुरू किए गए पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Looking into {name}…</source>
        <translation>{name} देखी जा रही है…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Songs marked</source>
        <translation>चिह्नित गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>Stays; what is missing comes</source>
        <translation>रहेगा; जो नहीं है वह जुड़ेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>What is here</source>
        <translation>जो यहाँ है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>{day}, before a restore</source>
        <translation>{day}, बहाल करने से पहले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>{name}: made on {made} by Sargam {version}</source>
        <translation>{name}: {made} को सरगम {version} ने बनाई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/data/restore_dialog.py"/>
        <source>{what}: {there} in it, {new} of them not here; {here} here now</source>
        <translation>{what}: बैकअप में {there}, उनमें से {new} यहाँ नहीं; अभी यहाँ {here}</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_actions.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_actions.py"/>
        <source>Export as MIDI…</source>
        <translation>MIDI के रूप में निर्यात…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_actions.py"/>
        <source>Watch the take</source>
        <translation>टेक देखें</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>1 note judged. A grade needs at least {needed}.</source>
        <translation>1 स्वर परखा गया। ग्रेड के लिए कम से कम {needed} चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>A grade needs at least {needed} notes.</source>
        <translation>ग्रेड के लिए कम से कम {needed} स्वर चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Every bar is at 80 % or more at this speed.</source>
        <translation>इस गति पर हर खंड 80 % या ज़्यादा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Every bar is at 80 % or more.</source>
        <translation>हर खंड 80 % या ज़्यादा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: once more</source>
        <translation>आगे: एक दफ़ा और</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: the same, a little faster</source>
        <translation>आगे: यही, थोड़ा तेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: {passage}</source>
        <translation>आगे: {passage}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: {passage}, left hand</source>
        <translation>आगे: {passage}, बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: {passage}, right hand</source>
        <translation>आगे: {passage}, दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Nothing was judged in this take.</source>
        <translation>इस टेक में कुछ नहीं परखा गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Play again</source>
        <translation>फिर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Play at {percent} %</source>
        <translation>{percent} % पर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Practise {passage}</source>
        <translation>{passage} का अभ्यास करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Practise {passage} at {percent} %</source>
        <translation>{percent} % पर {passage} का अभ्यास करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>bar {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>bars {first}–{last}</source>
        <translation>खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>median {ms} ms early</source>
        <translation>माध्यिका {ms} ms जल्दी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>median {ms} ms late</source>
        <translation>माध्यिका {ms} ms देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{judged} notes judged. A grade needs at least {needed}.</source>
        <translation>{judged} स्वर परखे गए। ग्रेड के लिए कम से कम {needed} चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{percent} % of the notes right</source>
        <translation>{percent} % स्वर सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{percent} % of the notes right and in time</source>
        <translation>{percent} % स्वर सही और समय पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{sign}{ms} ms</source>
        <translation>{sign}{ms} ms</translation>
    </message>
</context>
<context>
    <name>ResultsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/results_flow.py"/>
        <source>Open Lessons</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results_flow.py"/>
        <source>{title} is a step of a lesson.</source>
        <translation>{title} एक पाठ का चरण है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results_flow.py"/>
        <source>{title} is not in the library. Open its file again to practise it.</source>
        <translation>{title} संग्रह में नहीं है। अभ्यास के लिए उसकी फ़ाइल फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/results_model.py"/>
        <source>{count} of {all} reached</source>
        <translation>{all} में से {count} पूरे</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Back to {title}</source>
        <translation>{title} पर वापस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Enter on a bar</source>
        <translation>खंड पर Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Export the take as MIDI</source>
        <translation>टेक को MIDI के रूप में निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Play again</source>
        <translation>फिर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Practise what is proposed</source>
        <translation>सुझाए गए का अभ्यास करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Read bar by bar, when the bars have the focus</source>
        <translation>खंड-खंड पढ़ें, जब फ़ोकस खंडों पर हो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Watch the take</source>
        <translation>टेक देखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Watch the take from this bar</source>
        <translation>इस खंड से टेक देखें</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Early and late are measured by your own tempo: beyond {ms} ms and {percent} % of the time between two notes.</source>
        <translation>जल्दी और देर आपकी अपनी गति से नापी जाती है: दो स्वरों के बीच के समय के {percent} % और {ms} ms से आगे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Follow mode has no timing part, for the tempo is yours: overall is the share of notes.</source>
        <translation>पीछे-पीछे वाले ढंग में समय का हिस्सा नहीं होता, क्योंकि गति आपकी है: कुल अंक स्वरों का हिस्सा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Grades: A+ from 97, A from 85, B from 70, C from 55, D from 40, else E. Below {needed} judged notes there is no grade.</source>
        <translation>ग्रेड: 97 से A+, 85 से A, 70 से B, 55 से C, 40 से D, नहीं तो E। {needed} से कम परखे स्वरों पर ग्रेड नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>How the grade is made</source>
        <translation>ग्रेड कैसे बनता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>In time: of the notes that were played, how many came within ±{correct} ms.</source>
        <translation>समय पर: बजाए गए स्वरों में से कितने ±{correct} ms के भीतर आए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Notes: of all notes of the score, and of wrong notes on the way, how many were right. A held key never counts; every note needs a new press.</source>
        <translation>स्वर: स्वरलिपि के सभी स्वरों और बीच के ग़लत स्वरों में से कितने सही थे। दबाई हुई कुंजी नहीं गिनी जाती; हर स्वर के लिए नया दबाव चाहिए।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Notes: of all notes of the score, and of wrong notes that replaced none of them, how many were played, even early or late.</source>
        <translation>स्वर: स्वरलिपि के सभी स्वरों और किसी की जगह न आए ग़लत स्वरों में से कितने बजे, जल्दी या देर से भी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Notes: of all notes that you came to, and of wrong notes that replaced none of them, how many were right. What you skip is not missed; a bar begun again counts again.</source>
        <translation>स्वर: जिन स्वरों तक आप पहुँचे और किसी की जगह न आए ग़लत स्वरों में से कितने सही थे। जो छोड़ दिया वह छूटा नहीं माना जाता; फिर शुरू किया खंड फिर गिना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Overall is 70 % notes and 30 % timing.</source>
        <translation>कुल अंक 70 % स्वर और 30 % समय है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Rules: {version}. The same playing always gets the same result.</source>
        <translation>नियम: {version}। एक-सा बजाने पर हमेशा एक-सा परिणाम।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Timing: a note within ±{correct} ms counts 100; from there it falls in a straight line to 40 at ±{outer} ms. Beyond, the note is missed. These are the windows of {level}, in milliseconds at any tempo.</source>
        <translation>समय: ±{correct} ms के भीतर का स्वर 100 गिना जाता है; वहाँ से सीधी रेखा में घटकर ±{outer} ms पर 40 होता है। उसके आगे स्वर छूटा माना जाता है। ये {level} स्तर की सीमाएँ हैं, हर गति पर मिलीसेकंड में।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Wait mode has no timing part: overall is the share of notes.</source>
        <translation>रुककर वाले ढंग में समय का हिस्सा नहीं होता: कुल अंक स्वरों का हिस्सा है।</translation>
    </message>
</context>
<context>
    <name>Sargam</name>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>1 vibhag</source>
        <translation>1 विभाग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>Latin</source>
        <translation>लैटिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>Sa is {key}</source>
        <translation>सा {key} है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>{count} vibhags</source>
        <translation>{count} विभाग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>{title} in swaras: {names}</source>
        <translation>{title} स्वरों में: {names}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>देवनागरी</source>
        <translation>देवनागरी</translation>
    </message>
</context>
<context>
    <name>SargamDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>A bow joins what shares a matra.  –  goes on,  ·  is silent.</source>
        <translation>एक मात्रा के स्वर चाप से जुड़ते हैं।  –  जारी है,  ·  मौन है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Copied: the whole song as sargam text.</source>
        <translation>कॉपी हुआ: पूरा गीत सरगम पाठ के रूप में।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Letters</source>
        <translation>लिपि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>To copy or save the song, open it in swaras again.</source>
        <translation>गीत कॉपी करने या सहेजने के लिए उसे फिर स्वरों में खोलें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>{title} in swaras</source>
        <translation>{title} स्वरों में</translation>
    </message>
</context>
<context>
    <name>School</name>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>1 assignment</source>
        <translation>1 काम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>1 learner</source>
        <translation>1 सीखने वाला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>1 take</source>
        <translation>1 टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Begun</source>
        <translation>शुरू किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/class_list.py"/>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Late, begun</source>
        <translation>देर से, शुरू किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Late, not begun</source>
        <translation>देर से, शुरू नहीं किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Lesson: {title}</source>
        <translation>पाठ: {title}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Not begun</source>
        <translation>शुरू नहीं किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Reached</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>Reached late</source>
        <translation>देर से पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>best {accuracy} %</source>
        <translation>सबसे अच्छा {accuracy} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>best {accuracy} % at {tempo} % tempo</source>
        <translation>सबसे अच्छा {accuracy} %, {tempo} % गति पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>both hands</source>
        <translation>दोनों हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>by today</source>
        <translation>आज तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>by {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>grade {grade}</source>
        <translation>ग्रेड {grade}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>grade {grade}, at {tempo} % tempo or faster</source>
        <translation>ग्रेड {grade}, {tempo} % या तेज़ गति पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>not to the end yet</source>
        <translation>अभी अंत तक नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>played to the end</source>
        <translation>अंत तक बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>played to the end, at {tempo} % tempo or faster</source>
        <translation>अंत तक बजाया, {tempo} % या तेज़ गति पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>{count} assignments</source>
        <translation>{count} काम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>{count} learners</source>
        <translation>{count} सीखने वाले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>{count} takes</source>
        <translation>{count} टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{steps} में से {done} चरण</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>{name}, {assignment}: {standing}</source>
        <translation>{name}, {assignment}: {standing}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school/school_wording.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>{percent} % right</source>
        <translation>{percent} % सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>{percent} % right, at {tempo} % tempo or faster</source>
        <translation>{percent} % सही, {tempo} % या तेज़ गति पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>{title}, bar {first}</source>
        <translation>{title}, खंड {first}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/school_wording.py"/>
        <source>{title}, bars {first}–{last}</source>
        <translation>{title}, खंड {first}–{last}</translation>
    </message>
</context>
<context>
    <name>SchoolFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>Remove for good</source>
        <translation>हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>Remove the class</source>
        <translation>कक्षा हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>Results of {learners} written</source>
        <translation>{learners} के परिणाम लिखे गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>The class no longer finds “{title}” on Today, and its results leave this table. What was played stays with the learners.</source>
        <translation>कक्षा को “{title}” आज की स्क्रीन पर अब नहीं मिलेगा, और उसके परिणाम इस तालिका से हट जाएँगे। जो बजाया गया वह सीखने वालों के पास रहेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>Withdraw the assignment</source>
        <translation>काम वापस लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/school_flow.py"/>
        <source>{name} goes with everything it was given. What the learners played stays with them. This cannot be undone.</source>
        <translation>{name} उसे दिए सभी कामों के साथ जाएगी। सीखने वालों ने जो बजाया वह उनके पास रहेगा। यह वापस नहीं लिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Grade {grade}</source>
        <translation>ग्रेड {grade}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Hide how the grade is made</source>
        <translation>ग्रेड कैसे बनता है, यह छिपाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>How the grade is made</source>
        <translation>ग्रेड कैसे बनता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>In time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Missed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Notes</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Nothing was judged in this take, so there is no result.</source>
        <translation>इस टेक में कुछ नहीं परखा गया, इसलिए कोई परिणाम नहीं है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Overall</source>
        <translation>कुल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Overall {overall} of 100</source>
        <translation>कुल 100 में से {overall}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Played right</source>
        <translation>सही बजे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Wrong notes</source>
        <translation>ग़लत स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>no grade</source>
        <translation>कोई ग्रेड नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>{hits} of {expected}</source>
        <translation>{expected} में से {hits}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/section_list.py"/>
        <source>Subjects</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>From the next start on, this computer keeps your data.</source>
        <translation>अगली शुरुआत से आपका डेटा यह कंप्यूटर रखेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>From the next start on, {place} keeps your data.</source>
        <translation>अगली शुरुआत से आपका डेटा {place} रखेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>It is not encrypted: add ?sslmode=verify-full.</source>
        <translation>यह एन्क्रिप्टेड नहीं है: ?sslmode=verify-full जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>The connection works, but the data are of an older version. Run “sargam db upgrade” first.</source>
        <translation>कनेक्शन चलता है, पर डेटा पुराने संस्करण का है। पहले “sargam db upgrade” चलाएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>The connection works. Learners there: {count}.</source>
        <translation>कनेक्शन चलता है। वहाँ सीखने वाले: {count}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>The connection works. The database is empty; Sargam prepares it at the next start.</source>
        <translation>कनेक्शन चलता है। डेटाबेस ख़ाली है; सरगम अगली शुरुआत पर उसे तैयार करेगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>This role may see every row: give Sargam one that is no superuser.</source>
        <translation>यह भूमिका हर पंक्ति देख सकती है: सरगम को ऐसी दें जो सुपरयूज़र न हो।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>Your data are kept on this computer.</source>
        <translation>आपका डेटा इस कंप्यूटर पर रखा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>Your data are kept on {place}, as SARGAM_DATABASE_URL says.</source>
        <translation>आपका डेटा {place} पर रखा है, जैसा SARGAM_DATABASE_URL कहता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/server_wording.py"/>
        <source>Your data are kept on {place}.</source>
        <translation>आपका डेटा {place} पर रखा है।</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/server_line.py"/>
        <source> (1 session waiting)</source>
        <translation> (1 सत्र इंतज़ार में)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/server_line.py"/>
        <source> ({count} sessions waiting)</source>
        <translation> ({count} सत्र इंतज़ार में)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/server_line.py"/>
        <source>The school's server does not answer. What you play is kept at this desk and handed in when it answers again{waiting}.</source>
        <translation>स्कूल का सर्वर जवाब नहीं देता। जो आप बजाएँगे, वह इस कंप्यूटर पर रहेगा और सर्वर के फिर जवाब देने पर जमा होगा{waiting}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/server_line.py"/>
        <source>The school's server does not take {count} of the sessions that are kept at this desk. “sargam db outbox” says why.</source>
        <translation>इस कंप्यूटर पर रखे सत्रों में से {count} को स्कूल का सर्वर नहीं लेता। कारण “sargam db outbox” बताता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/server_line.py"/>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/server_line.py"/>
        <source>What you played is being handed in to the school's server{waiting}.</source>
        <translation>आपका बजाया हुआ स्कूल के सर्वर पर जमा हो रहा है{waiting}।</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>A school's server</source>
        <translation>स्कूल का सर्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Password of the server's role</source>
        <translation>सर्वर की भूमिका का पासवर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>The desks of a school keep what their learners do on one PostgreSQL server, so that all find their course at any desk. docs/school.md says how to set it up.</source>
        <translation>स्कूल के डेस्क अपने सीखने वालों का काम एक PostgreSQL सर्वर पर रखते हैं, ताकि सबको अपना पाठ्यक्रम किसी भी डेस्क पर मिले। docs/school.md बताता है कि उसे कैसे लगाएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Try the connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Trying…</source>
        <translation>जाँचा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Use this computer</source>
        <translation>यह कंप्यूटर इस्तेमाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/server_section.py"/>
        <source>Use this server</source>
        <translation>यह सर्वर इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Beginner</source>
        <translation>शुरुआती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Both hands</source>
        <translation>दोनों हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Follow</source>
        <translation>पीछे-पीछे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>From memory</source>
        <translation>याद से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Interrupted</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Precise</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Steady</source>
        <translation>सधा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Stopped early</source>
        <translation>पहले रोका गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Tempo</source>
        <translation>ताल में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>The tempo fell from {first} to {last} %</source>
        <translation>गति {first} से {last} % तक घटी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>The tempo moved between {lowest} and {highest} %</source>
        <translation>गति {lowest} और {highest} % के बीच रही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>The tempo rose from {first} to {last} %</source>
        <translation>गति {first} से {last} % तक बढ़ी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Today {time}</source>
        <translation>आज {time}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Wait</source>
        <translation>रुककर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Yesterday {time}</source>
        <translation>कल {time}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>{overall} · notes {accuracy} %</source>
        <translation>{overall} · स्वर {accuracy} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>{overall} · notes {accuracy} %, in time {in_time} %</source>
        <translation>{overall} · स्वर {accuracy} %, समय पर {in_time} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SessionTableModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Mode</source>
        <translation>ढंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Song</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>{state} at {percent} %</source>
        <translation>{percent} % पर {state}</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Choose a subject, or move inside a choice</source>
        <translation>विषय चुनें, या विकल्पों में चलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Every change applies at once</source>
        <translation>हर बदलाव तुरंत लागू होता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Judging</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Keyboard, sound</source>
        <translation>कीबोर्ड, ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Labels and Sa</source>
        <translation>लेबल और सा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>School server</source>
        <translation>स्कूल का सर्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Switch, tick, choose</source>
        <translation>बदलें, चुनें, टिक करें</translation>
    </message>
</context>
<context>
    <name>SheetCanvas</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_canvas.py"/>
        <source>From memory: the notation is hidden.</source>
        <translation>याद से: स्वरलिपि छिपी है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_canvas.py"/>
        <source>Notation</source>
        <translation>स्वरलिपि</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>Bar {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>and more</source>
        <translation>और अन्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>left hand: {notes}</source>
        <translation>बायाँ हाथ: {notes}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>right hand: {notes}</source>
        <translation>दायाँ हाथ: {notes}</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>1 flat</source>
        <translation>1 कोमल चिह्न</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>1 sharp</source>
        <translation>1 तीव्र चिह्न</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Beats</source>
        <translation>मात्राएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Chords</source>
        <translation>कॉर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Dotted</source>
        <translation>बिंदु वाली</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Eighths</source>
        <translation>आठवें स्वर (आधी मात्रा)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Intervals</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Leaps</source>
        <translation>छलाँगें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>No signs</source>
        <translation>कोई चिह्न नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>One note</source>
        <translation>एक स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Rhythm</source>
        <translation>लय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Same key</source>
        <translation>वही कुंजी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Sixteenths</source>
        <translation>सोलहवें स्वर (चौथाई मात्रा)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Steps</source>
        <translation>क़दम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Syncopated</source>
        <translation>ऑफ़बीट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Thirds</source>
        <translation>तीसरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Three or more</source>
        <translation>तीन या ज़्यादा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Too few notes to say ({notes} of {needed})</source>
        <translation>कहने के लिए स्वर कम हैं ({needed} में से {notes})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Triplets</source>
        <translation>तिगुन (तीन स्वर एक मात्रा में)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Two notes</source>
        <translation>दो स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>{count} flats</source>
        <translation>{count} कोमल चिह्न</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>{count} sharps</source>
        <translation>{count} तीव्र चिह्न</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Nothing was judged yet.</source>
        <translation>अभी कुछ नहीं परखा गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Of the last days: notes right at once; of rhythms, those in time with the hand.</source>
        <translation>पिछले दिनों का: पहली ही दफ़ा सही स्वर; लय में, जो हाथ के साथ समय पर थे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Skills</source>
        <translation>कौशल</translation>
    </message>
</context>
<context>
    <name>Song</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 bar</source>
        <translation>1 खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 bar, with repeats {count}</source>
        <translation>1 खंड, दोहराव सहित {count}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 fits your {keys} keys</source>
        <translation>1 आपकी {keys} कुंजियों पर बजता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 note</source>
        <translation>1 स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 song</source>
        <translation>1 गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Both hands</source>
        <translation>दोनों हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Easy</source>
        <translation>आसान</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Expert</source>
        <translation>विशेषज्ञ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>First</source>
        <translation>पहला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Fits your keyboard</source>
        <translation>आपके कीबोर्ड पर बजता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Hard</source>
        <translation>कठिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Missing on your keyboard: {keys}</source>
        <translation>आपके कीबोर्ड पर नहीं: {keys}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>No grade</source>
        <translation>कोई ग्रेड नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Sa = {note}</source>
        <translation>सा = {note}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>The range of your keyboard is not set</source>
        <translation>आपके कीबोर्ड का दायरा तय नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{count} bars</source>
        <translation>{count} खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{count} notes</source>
        <translation>{count} स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{count} songs</source>
        <translation>{count} गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{fitting} fit your {keys} keys</source>
        <translation>{fitting} आपकी {keys} कुंजियों पर बजते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>{key}, {steps}</source>
        <translation>{key}, {steps}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{note} major</source>
        <translation>{note} मेजर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{note} minor</source>
        <translation>{note} माइनर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{printed} bars, with repeats {count}</source>
        <translation>{printed} खंड, दोहराव सहित {count}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{shown} of {count} songs shown</source>
        <translation>{count} में से {shown} गीत दिखाए गए</translation>
    </message>
</context>
<context>
    <name>SongDetail</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Correct bar by bar which hand plays what (Ctrl H)</source>
        <translation>खंड-खंड ठीक करें कि कौन-सा हाथ क्या बजाए (Ctrl H)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Export {title}</source>
        <translation>{title} निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Hide this song</source>
        <translation>यह गीत छिपाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Listen to {title}</source>
        <translation>{title} सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Sargam</source>
        <translation>सरगम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Show again</source>
        <translation>फिर दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Show the whole song in swaras (Ctrl G)</source>
        <translation>पूरा गीत स्वरों में दिखाएँ (Ctrl G)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Show {title} in swaras</source>
        <translation>{title} स्वरों में दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Start {title}</source>
        <translation>{title} शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Write the song to a file (Ctrl S)</source>
        <translation>गीत को फ़ाइल में लिखें (Ctrl S)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>in “{folder}”</source>
        <translation>“{folder}” में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>{bpm} BPM</source>
        <translation>{bpm} BPM</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>{range} fits</source>
        <translation>{range} बजता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>{range}, your keys {keys}</source>
        <translation>{range}, आपकी कुंजियाँ {keys}</translation>
    </message>
</context>
<context>
    <name>SongKeys</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Bring the last removed song back</source>
        <translation>पिछला हटाया गीत वापस लाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Choose a song</source>
        <translation>कोई गीत चुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Correct the hands of a song of your own</source>
        <translation>अपने गीत के हाथ ठीक करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Edit a song of your own</source>
        <translation>अपने गीत का विवरण बदलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Export the song to a file</source>
        <translation>गीत को फ़ाइल में निर्यात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Favourite, or no longer</source>
        <translation>पसंदीदा बनाएँ, या हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Import MIDI or MusicXML files</source>
        <translation>MIDI या MusicXML फ़ाइलें आयात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Listen to the song, or stop</source>
        <translation>गीत सुनें, या रोकें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Practise a file without importing</source>
        <translation>बिना आयात किए फ़ाइल का अभ्यास करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Print the song, or save it as PDF</source>
        <translation>गीत छापें, या PDF सहेजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Remove the song, or hide it</source>
        <translation>गीत हटाएँ, या छिपाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Show the song in swaras</source>
        <translation>गीत स्वरों में दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Start the song</source>
        <translation>गीत शुरू करें</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Loading songs…</source>
        <translation>गीत लाए जा रहे हैं…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>No song fits these filters</source>
        <translation>इन फ़िल्टरों में कोई गीत नहीं आता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>No songs yet</source>
        <translation>अभी कोई गीत नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Nothing found for “{query}”</source>
        <translation>“{query}” के लिए कुछ नहीं मिला</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Search looks at title, composer, style and tags.</source>
        <translation>खोज शीर्षक, संगीतकार, शैली और टैग में होती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Show all songs</source>
        <translation>सभी गीत दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>The library is empty. You can add MIDI and MusicXML files of your own.</source>
        <translation>संग्रह ख़ाली है। आप अपनी MIDI और MusicXML फ़ाइलें जोड़ सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>The songs could not be read</source>
        <translation>गीत पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>SongPaperFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/song_paper_flow.py"/>
        <source>Exported to {name}</source>
        <translation>{name} में निर्यात हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/song_paper_flow.py"/>
        <source>Writing the text to copy and to save</source>
        <translation>कॉपी करने और सहेजने के लिए पाठ लिखा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/song_paper_flow.py"/>
        <source>Writing {title} in swaras</source>
        <translation>{title} स्वरों में लिखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>SongPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_picture.py"/>
        <source>Bar {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_picture.py"/>
        <source>Picture of the song, {bars} bars</source>
        <translation>गीत का चित्र, {bars} खंड</translation>
    </message>
</context>
<context>
    <name>SongStrip</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/song_strip.py"/>
        <source>Song</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/song_strip.py"/>
        <source>{count} bars</source>
        <translation>{count} खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/song_strip.py"/>
        <source>{count} bars, bars {first} to {last} repeat</source>
        <translation>{count} खंड, खंड {first} से {last} दोहराए जाते हैं</translation>
    </message>
</context>
<context>
    <name>SongTableModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Best</source>
        <translation>सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Difficulty</source>
        <translation>कठिनाई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Fits</source>
        <translation>बजेगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Known</source>
        <translation>याद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Last played</source>
        <translation>पिछली दफ़ा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Not started</source>
        <translation>शुरू नहीं किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Song</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>{percent} % known</source>
        <translation>{percent} % याद</translation>
    </message>
</context>
<context>
    <name>SongsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>1 song moved</source>
        <translation>1 गीत ले जाया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>An import is under way. Wait for its end.</source>
        <translation>एक आयात चल रहा है। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>Nothing can sound: choose a sound output in the settings.</source>
        <translation>कुछ सुनाई नहीं दे सकता: सेटिंग में ध्वनि आउटपुट चुनें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>{count} songs moved</source>
        <translation>{count} गीत ले जाए गए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>{title} hidden</source>
        <translation>{title} छिपाया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>{title} removed</source>
        <translation>{title} हटाया गया</translation>
    </message>
</context>
<context>
    <name>SongsScreen</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Add MIDI and MusicXML files to the library (Ctrl I)</source>
        <translation>संग्रह में MIDI और MusicXML फ़ाइलें जोड़ें (Ctrl I)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Open file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Practise a file without adding it to the library (Ctrl O)</source>
        <translation>फ़ाइल को संग्रह में जोड़े बिना अभ्यास करें (Ctrl O)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Songs</source>
        <translation>गीत</translation>
    </message>
</context>
<context>
    <name>SongsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/songs_view.py"/>
        <source>Import songs</source>
        <translation>गीत आयात करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/songs_view.py"/>
        <source>Open a MIDI or MusicXML file</source>
        <translation>MIDI या MusicXML फ़ाइल खोलें</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>As it is</source>
        <translation>जैसी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Beats</source>
        <translation>मात्राओं के क्लिक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Every note sounds at once; a wrong one is muffled or ended when it is known to be wrong.</source>
        <translation>हर स्वर तुरंत बजता है; ग़लत निकलने पर उसे दबाया या रोका जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Full</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>If you hear every note twice, let the keyboard's own sound be off below.</source>
        <translation>अगर हर स्वर दो दफ़ा सुनाई दे, तो नीचे कीबोर्ड की अपनी ध्वनि बंद करें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Like the others</source>
        <translation>बाक़ी जैसे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Muffled</source>
        <translation>दबे हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Off: {name}</source>
        <translation>बंद: {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Quiet</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam makes no sound.</source>
        <translation>सरगम कोई ध्वनि नहीं करता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam tells the keyboard Local Control off while its own piano sounds, and on again at the end.</source>
        <translation>जब तक सरगम का पियानो बजता है, सरगम कीबोर्ड का Local Control बंद रखता है, और अंत में फिर चालू करता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam's piano</source>
        <translation>सरगम का पियानो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam's piano on this computer, or a MIDI output such as the piano itself.</source>
        <translation>इस कंप्यूटर पर सरगम का पियानो, या कोई MIDI आउटपुट, जैसे ख़ुद पियानो।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sound from</source>
        <translation>ध्वनि कहाँ से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sound output</source>
        <translation>ध्वनि आउटपुट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>The keyboard's own sound</source>
        <translation>कीबोर्ड की अपनी ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>The other hand</source>
        <translation>दूसरा हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Volume: {name}</source>
        <translation>आवाज़: {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Wrong notes</source>
        <translation>ग़लत स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Your notes</source>
        <translation>आपके स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Your own notes sound on the keyboard itself (its Local Control must be on); the other hand and the metronome sound here.</source>
        <translation>आपके स्वर कीबोर्ड पर ही बजते हैं (उसका Local Control चालू हो); दूसरा हाथ और मेट्रोनोम यहाँ बजते हैं।</translation>
    </message>
</context>
<context>
    <name>SoundfontRows</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Choose soundfont…</source>
        <translation>साउंडफ़ॉन्ट चुनें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Its sound</source>
        <translation>उसकी ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Piano</source>
        <translation>पियानो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Sargam's own, or a soundfont of yours (SF2 or SF3).</source>
        <translation>सरगम का अपना, या आपका कोई साउंडफ़ॉन्ट (SF2 या SF3)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Sargam's piano again</source>
        <translation>फिर सरगम का पियानो</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Sound of the soundfont</source>
        <translation>साउंडफ़ॉन्ट की ध्वनि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Soundfont</source>
        <translation>साउंडफ़ॉन्ट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Soundfonts (*.sf2 *.sf3);;All files (*)</source>
        <translation>साउंडफ़ॉन्ट (*.sf2 *.sf3);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>SpanTableModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Notes</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Timing, ms</source>
        <translation>समय, ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>To the end</source>
        <translation>अंत तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Week from</source>
        <translation>हफ़्ते की शुरुआत</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Beats per minute</source>
        <translation>प्रति मिनट मात्राएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Slower</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>{bpm} BPM</source>
        <translation>{bpm} BPM</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../sargam_desktop/ui/start_trouble.py"/>
        <source>A session that was cut off is kept in the history.</source>
        <translation>बीच में टूटा एक सत्र इतिहास में सुरक्षित है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/start_trouble.py"/>
        <source>{count} sessions that were cut off are kept in the history.</source>
        <translation>बीच में टूटे {count} सत्र इतिहास में सुरक्षित हैं।</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>+ moves the letter keys an octave up</source>
        <translation>+ अक्षर कुंजियों को एक सप्तक ऊपर ले जाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Paused at bar {bar}</source>
        <translation>खंड {bar} पर विराम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Recital: the results come at the end</source>
        <translation>प्रस्तुति: परिणाम अंत में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Space starts</source>
        <translation>स्पेस से शुरू</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Waiting for you</source>
        <translation>आपकी प्रतीक्षा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Waiting for {notes}</source>
        <translation>{notes} की प्रतीक्षा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>{name} lost. Paused at bar {bar}. Plug it in to go on, or F2.</source>
        <translation>{name} का संपर्क टूटा। खंड {bar} पर विराम। आगे बढ़ने के लिए उसे जोड़ें, या F2।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>{notes} held</source>
        <translation>{notes} दबा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>− moves the letter keys an octave down</source>
        <translation>− अक्षर कुंजियों को एक सप्तक नीचे ले जाता है</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Follow mode: play at your own tempo, the song goes with you</source>
        <translation>पीछे-पीछे: अपनी गति से बजाएँ, गीत आपके साथ चलता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Wait mode: the song goes on when you press the right keys</source>
        <translation>रुककर: सही कुंजियाँ दबाने पर गीत आगे बढ़ता है</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>Keys: {names}</source>
        <translation>कुंजियाँ: {names}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>Step {number} of {count}</source>
        <translation>{count} में से चरण {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>{why} The notes stand without a staff: later is further right, higher further up.</source>
        <translation>{why} स्वर बिना स्टाफ़ के हैं: बाद के दाईं ओर, ऊँचे ऊपर।</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/stepper.py"/>
        <source>{name}: less</source>
        <translation>{name}: कम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/stepper.py"/>
        <source>{name}: more</source>
        <translation>{name}: ज़्यादा</translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/streak_card.py"/>
        <source>Best {days}</source>
        <translation>सबसे लंबा {days}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Count a streak</source>
        <translation>सिलसिला गिनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Days of practice in a row. Off: no day is missed, and nothing is lost.</source>
        <translation>लगातार अभ्यास के दिन। बंद: कोई दिन नहीं छूटता, और कुछ नहीं खोता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Days of rest. They keep the streak; practice on them counts.</source>
        <translation>विश्राम के दिन। इनसे सिलसिला बना रहता है; इन दिनों का अभ्यास भी गिना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/streak_card.py"/>
        <source>Last seven days</source>
        <translation>पिछले सात दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Rest on {day}</source>
        <translation>{day} को विश्राम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/streak_card.py"/>
        <source>Streak</source>
        <translation>सिलसिला</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Carol</source>
        <translation>कैरल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Classical</source>
        <translation>पश्चिमी शास्त्रीय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Folk</source>
        <translation>लोकगीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Hindustani</source>
        <translation>हिंदुस्तानी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Hymn</source>
        <translation>भजन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Song</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Spiritual</source>
        <translation>स्पिरिचुअल</translation>
    </message>
</context>
<context>
    <name>SwaraPages</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <source>No font has Devanagari letters, so swaras are Latin. Install Noto Sans Devanagari.</source>
        <translation>किसी फ़ॉन्ट में देवनागरी अक्षर नहीं हैं, इसलिए स्वर लैटिन में हैं। Noto Sans Devanagari इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>SwaraPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_painter.py"/>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_painter.py"/>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
</context>
<context>
    <name>TakeFilters</name>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>From … to …</source>
        <translation>… से … तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Last {count} days</source>
        <translation>पिछले {count} दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Mode</source>
        <translation>ढंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Notes {percent} % or more</source>
        <translation>स्वर {percent} % या ज़्यादा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Only finished</source>
        <translation>सिर्फ़ पूरे किए हुए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Search your takes</source>
        <translation>अपने टेक खोजें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Song or lesson</source>
        <translation>गीत या पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/history/take_filters.py"/>
        <source>{grade} or better</source>
        <translation>{grade} या बेहतर</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/take_row.py"/>
        <source>Take {when}, grade {grade}</source>
        <translation>टेक {when}, ग्रेड {grade}</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>(no name yet)</source>
        <translation>(अभी नाम नहीं)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>, in time {percent} %</source>
        <translation>, समय पर {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>.mid, .kar, .musicxml, .xml, .mxl, .sargam</source>
        <translation>.mid, .kar, .musicxml, .xml, .mxl, .sargam</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>0-2 bars (default 0)</source>
        <translation>0-2 खंड (सामान्यतः 0)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>1 lesson</source>
        <translation>1 पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>1 problem</source>
        <translation>1 ग़लती</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>25-200 (default 100)</source>
        <translation>25-200 (सामान्यतः 100)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>A music tutor that listens to your keyboard. Without a command it opens its window, and with the name of a song file (sargam FILE.mid) the window shows that song.</source>
        <translation>संगीत का शिक्षक जो आपका कीबोर्ड सुनता है। बिना आदेश के उसकी विंडो खुलती है, और गीत की फ़ाइल के नाम के साथ (sargam FILE.mid) विंडो वही गीत दिखाती है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Add a learner to this store.</source>
        <translation>इस संग्रह में सीखने वाला जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Added {name} ({id}).</source>
        <translation>{name} ({id}) जुड़ा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>All sessions, progress and marks of {name} go. There is no way back.</source>
        <translation>{name} के सभी सत्र, प्रगति और निशान चले जाएँगे। यह वापस नहीं होगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>Bar {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Check lessons and the music that they name; without a path those of the program.</source>
        <translation>पाठ और उनमें बताया संगीत जाँचें; बिना पथ के प्रोग्राम के पाठ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Classes, what they are given, and results (docs/classes.md).</source>
        <translation>कक्षाएँ, उन्हें दिया गया काम, और परिणाम (docs/classes.md)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>Count-in {beat}</source>
        <translation>शुरुआती गिनती {beat}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Delete a learner with all sessions, progress and marks. There is no way back.</source>
        <translation>सीखने वाले को सभी सत्र, प्रगति और निशानों सहित हटाएँ। यह वापस नहीं होगा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Exit code: 0 all are in the library, 1 a file was refused (the others are in), 2 wrong use.</source>
        <translation>निकास कोड: 0 सब संग्रह में हैं, 1 कोई फ़ाइल नहीं ली गई (बाक़ी आ गईं), 2 ग़लत प्रयोग।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Exit code: 0 done, 2 wrong use, 1 anything else, with one line that says what.</source>
        <translation>निकास कोड: 0 हो गया, 2 ग़लत प्रयोग, 1 बाक़ी कुछ भी, एक पंक्ति में कारण सहित।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/selftest.py"/>
        <source>Exit code: 0 nothing is wrong (what could not be tried here is named), 1 something is.</source>
        <translation>निकास कोड: 0 कुछ ग़लत नहीं (जो यहाँ आज़माया न जा सका, वह बताया जाता है), 1 कुछ ग़लत है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Exit code: 0 nothing is wrong, 1 something is, 2 wrong use.</source>
        <translation>निकास कोड: 0 कुछ ग़लत नहीं, 1 कुछ ग़लत है, 2 ग़लत प्रयोग।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/doctor.py"/>
        <source>Find what is wrong with keyboard and sound (docs/connection-doctor.md). Nothing is changed; the window mends it with F2.</source>
        <translation>कीबोर्ड और ध्वनि में क्या गड़बड़ है, ढूँढें (docs/connection-doctor.md)। कुछ भी बदला नहीं जाता; विंडो में F2 से ठीक होता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>For those who write lessons (docs/content.md).</source>
        <translation>पाठ लिखने वालों के लिए (docs/content.md)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>For your data (docs/backup.md).</source>
        <translation>आपके डेटा के लिए (docs/backup.md)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>It is of an older version: `sargam db upgrade` brings it forward, then check again</source>
        <translation>यह पुराने संस्करण का है: `sargam db upgrade` उसे आगे लाता है, फिर जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Judge stored sessions again from what was recorded. The store is left as it is.</source>
        <translation>सहेजे सत्रों को रिकॉर्डिंग से फिर परखें। संग्रह जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Let a learner play here without being asked; with a passphrase for 30 days.</source>
        <translation>सीखने वाले को यहाँ बिना पूछे बजाने दें; पासफ़्रेज़ हो तो 30 दिन तक।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>List sessions that wait at this desk for the school's server (docs/school.md).</source>
        <translation>स्कूल के सर्वर के इंतज़ार में इस कंप्यूटर पर रुके सत्रों की सूची दिखाएँ (docs/school.md)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>List the learners.</source>
        <translation>सीखने वालों की सूची।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <source>Listening to {name}. Ctrl C stops.</source>
        <translation>{name} सुना जा रहा है। Ctrl C से रुकता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Measure the delay of player and devices. Nothing is changed.</source>
        <translation>बजाने वाले और उपकरणों की देरी मापें। कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Median   {median} ms, give or take {margin} ms</source>
        <translation>माध्यिका  {median} ms, {margin} ms कम या ज़्यादा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>No MIDI keyboard found. Plug one in, or use the computer keyboard in the window.</source>
        <translation>कोई MIDI कीबोर्ड नहीं मिला। कोई जोड़ें, या विंडो में कंप्यूटर कीबोर्ड से बजाएँ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>No sessions yet. Play a song: sargam practice ode-to-joy --demo</source>
        <translation>अभी कोई सत्र नहीं। कोई गीत बजाएँ: sargam practice ode-to-joy --demo</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>Nobody has played on this computer: there is nothing to copy</source>
        <translation>इस कंप्यूटर पर किसी ने नहीं बजाया: कॉपी करने को कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Notes    {count}, the newest</source>
        <translation>स्वर     {count}, सबसे नए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>Overall {overall}, {grade}, notes {percent} %</source>
        <translation>कुल {overall}, {grade}, स्वर {percent} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Passphrase of {name}: </source>
        <translation>{name} का पासफ़्रेज़: </translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Passphrase: </source>
        <translation>पासफ़्रेज़: </translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>Play {notes}</source>
        <translation>{notes} बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Practise a song in the terminal, or judge a recorded performance at once.</source>
        <translation>टर्मिनल में गीत का अभ्यास करें, या रिकॉर्ड की हुई प्रस्तुति तुरंत परखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Print a song as sargam text (docs/sargam-text.md).</source>
        <translation>गीत को सरगम पाठ के रूप में दिखाएँ (docs/sargam-text.md)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Removed {name}.</source>
        <translation>{name} को हटाया गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>Restored. What was there before is in the folder backups beside the database.</source>
        <translation>बहाल हुआ। जो पहले था वह डेटाबेस के पास backups फ़ोल्डर में है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Spread   {spread} ms, limit {limit}</source>
        <translation>फैलाव   {spread} ms, सीमा {limit}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>Starting at {percent} %: {reason}.</source>
        <translation>{percent} % से शुरुआत: {reason}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Strays   {count}</source>
        <translation>भटकी हुई {count}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>Streak: {count} days, {today} (best {best}, freezes {freezes})</source>
        <translation>सिलसिला: {count} दिन, {today} (सबसे लंबा {best}, बचाव {freezes})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Take files, and the song files in folders, into the library. Each file is told of.</source>
        <translation>फ़ाइलें, और फ़ोल्डरों की गीत फ़ाइलें, संग्रह में लें। हर फ़ाइल के बारे में बताया जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Taps     {count} on {beats} clicks</source>
        <translation>थापें     {beats} क्लिकों पर {count}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Taps     {count} on {beats} flashes</source>
        <translation>थापें     {beats} चमकों पर {count}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>The clock of this computer is behind your last practice. The streak waits.</source>
        <translation>इस कंप्यूटर की घड़ी आपके पिछले अभ्यास से पीछे है। सिलसिला रुका हुआ है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>The learners who share this computer (docs/profiles.md).</source>
        <translation>इस कंप्यूटर के सीखने वाले (docs/profiles.md)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/commands.py"/>
        <source>The output cannot be written ({reason}).</source>
        <translation>आउटपुट लिखा नहीं जा सकता ({reason})।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>Three clean passes at {goal} %: the goal is reached.</source>
        <translation>{goal} % पर तीन साफ़ दौर: लक्ष्य पूरा हुआ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>Three clean passes: {percent} % now (goal {goal} %).</source>
        <translation>तीन साफ़ दौर: अब {percent} % (लक्ष्य {goal} %)।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>Two poor passes: {percent} % now.</source>
        <translation>दो कमज़ोर दौर: अब {percent} %।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Type the name to remove it: </source>
        <translation>हटाने के लिए नाम लिखें: </translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Verdict  steady: {median} ms can be set as the delay</source>
        <translation>निर्णय   स्थिर: {median} ms को देरी के रूप में रखा जा सकता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Write a song as a WAV file, played on Sargam's piano or a soundfont.</source>
        <translation>गीत को WAV फ़ाइल में लिखें, सरगम के पियानो या किसी साउंडफ़ॉन्ट पर बजाकर।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>Write the file that a song was imported from, byte by byte, or the song anew.</source>
        <translation>जिस फ़ाइल से गीत आयात हुआ उसे ज्यों का त्यों लिखें, या गीत को नए सिरे से।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>Write what was played in a session to a MIDI file, at its real times.</source>
        <translation>सत्र में जो बजाया गया उसे उसके असली समय पर MIDI फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>a file that ends in .sargam-backup</source>
        <translation>.sargam-backup पर ख़त्म होने वाली फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>a new folder, or a file.zip</source>
        <translation>नया फ़ोल्डर, या file.zip</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>a virtual learner plays in real time</source>
        <translation>एक आभासी सीखने वाला असली समय में बजाता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>add a learner</source>
        <translation>सीखने वाला जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>add what should have been played as a second track</source>
        <translation>जो बजना चाहिए था उसे दूसरे ट्रैक के रूप में जोड़ें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>already in the library as “{title}”</source>
        <translation>“{title}” नाम से पहले से संग्रह में है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>already on the server, left as it is there: {name}</source>
        <translation>पहले से सर्वर पर है, वहाँ जैसा है वैसा छोड़ा: {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>an SF2 or SF3 file in place of Sargam's piano</source>
        <translation>सरगम के पियानो की जगह कोई SF2 या SF3 फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/doctor.py"/>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>as JSON, for other programs</source>
        <translation>JSON के रूप में, दूसरे प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>as sargam text, which is what it does anyway</source>
        <translation>सरगम पाठ के रूप में, जो वैसे भी होता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/doctor.py"/>
        <source>as the text for a bug report, without names</source>
        <translation>गड़बड़ी की सूचना के पाठ के रूप में, बिना नामों के</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>ask for a passphrase; from a pipe it is the first line</source>
        <translation>पासफ़्रेज़ पूछें; पाइप से आए तो पहली पंक्ति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>at most N (default 20)</source>
        <translation>ज़्यादा से ज़्यादा N (सामान्यतः 20)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>beats and taps (docs/calibration.md)</source>
        <translation>मात्राएँ और थापें (docs/calibration.md)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>before a restore</source>
        <translation>बहाल करने से पहले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>bring a backup in, after a backup of what is there</source>
        <translation>बैकअप अंदर लाएँ, जो है उसका बैकअप लेने के बाद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>bring data of an older version forward, after a backup</source>
        <translation>पुराने संस्करण का डेटा आगे लाएँ, बैकअप के बाद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>check lesson files</source>
        <translation>पाठ की फ़ाइलें जाँचें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>check, back up and restore your data</source>
        <translation>अपना डेटा जाँचें, बैकअप लें और बहाल करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>classes, what they are given, and results</source>
        <translation>कक्षाएँ, उन्हें दिया गया काम, और परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>composer</source>
        <translation>संगीतकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>copied: {name}</source>
        <translation>कॉपी हुआ: {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>copy the learners of this computer to the school's server</source>
        <translation>इस कंप्यूटर के सीखने वालों को स्कूल के सर्वर पर कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>default both</source>
        <translation>सामान्यतः दोनों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>default: that of your locale</source>
        <translation>सामान्यतः आपके लोकेल का</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>delete a learner with everything</source>
        <translation>सीखने वाले को सब कुछ सहित हटाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>do not ask for the name again</source>
        <translation>नाम दोबारा न पूछें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>each day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>every session in the store</source>
        <translation>संग्रह का हर सत्र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>examples:
  sargam practice ode-to-joy --demo
      a virtual learner plays, in real time
  sargam practice ode-to-joy --midi-port Keystation
      play it yourself, without the window
  sargam practice ode-to-joy --performance take.mid --events
      judge a recorded take, at once
  sargam practice --session session.json --events
      judge a session in the platform's own form
</source>
        <translation>उदाहरण:
  sargam practice ode-to-joy --demo
      एक आभासी सीखने वाला असली समय में बजाता है
  sargam practice ode-to-joy --midi-port Keystation
      ख़ुद बजाएँ, बिना विंडो के
  sargam practice ode-to-joy --performance take.mid --events
      रिकॉर्ड किया टेक तुरंत परखें
  sargam practice --session session.json --events
      प्लेटफ़ॉर्म के अपने रूप में लिखा सत्र परखें
</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/doctor.py"/>
        <source>find what is wrong with keyboard and sound</source>
        <translation>कीबोर्ड और ध्वनि में क्या गड़बड़ है, ढूँढें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>follow</source>
        <translation>पीछे-पीछे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>for how long (default 10)</source>
        <translation>कितनी देर के लिए (सामान्यतः 10)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>grade {grade}</source>
        <translation>ग्रेड {grade}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>hand them in now, then list what is left</source>
        <translation>उन्हें अभी जमा करें, फिर बचे हुए की सूची दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>hands that play (default both)</source>
        <translation>बजने वाले हाथ (सामान्यतः दोनों)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>how strictly time is judged</source>
        <translation>समय कितनी सख़्ती से परखा जाए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>id of a lesson</source>
        <translation>पाठ की पहचान</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>id of a session, or its beginning</source>
        <translation>सत्र की पहचान, या उसकी शुरुआत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>id of a song</source>
        <translation>गीत की पहचान</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>id or title of a song</source>
        <translation>गीत की पहचान या शीर्षक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>id or title of a song, or a file</source>
        <translation>गीत की पहचान या शीर्षक, या कोई फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>imported songs</source>
        <translation>आयात किए गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>in any script</source>
        <translation>किसी भी लिपि में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>interrupted</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>judge a session in the platform's form</source>
        <translation>प्लेटफ़ॉर्म के रूप में लिखा सत्र परखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>judge stored sessions again</source>
        <translation>सहेजे सत्र फिर परखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>judge this recorded performance</source>
        <translation>यह रिकॉर्ड की हुई प्रस्तुति परखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>keep everything in this folder (else SARGAM_DATA_DIR, else the system's place)</source>
        <translation>सब कुछ इस फ़ोल्डर में रखें (नहीं तो SARGAM_DATA_DIR, नहीं तो सिस्टम की जगह)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>known</source>
        <translation>आता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>language (else the locale's)</source>
        <translation>भाषा (नहीं तो लोकेल की)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>learners</source>
        <translation>सीखने वाले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>lessons begun</source>
        <translation>शुरू किए पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>lessons, modules, folders of modules</source>
        <translation>पाठ, मॉड्यूल, मॉड्यूलों के फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>let a learner play at this desk from now on</source>
        <translation>अब से इस डेस्क पर एक सीखने वाले को बजाने दें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>list past sessions, newest first</source>
        <translation>पिछले सत्रों की सूची, सबसे नया पहले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>list sessions that wait at this desk for the school's server</source>
        <translation>स्कूल के सर्वर के इंतज़ार में इस कंप्यूटर पर रुके सत्रों की सूची दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>list the MIDI inputs</source>
        <translation>MIDI इनपुट की सूची</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>list the backups that were made by themselves</source>
        <translation>अपने आप बने बैकअप की सूची दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>list the learners</source>
        <translation>सीखने वालों की सूची</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>list the lessons</source>
        <translation>पाठों की सूची</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>list the songs</source>
        <translation>गीतों की सूची</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>look whether all data are whole</source>
        <translation>देखें कि सारा डेटा सही है या नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>lost</source>
        <translation>संपर्क टूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>measure a delay from recorded taps or past sessions</source>
        <translation>रिकॉर्ड की थापों या पिछले सत्रों से देरी मापें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>metre</source>
        <translation>ताल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>mode</source>
        <translation>ढंग</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>name every mistake in lesson files, by line</source>
        <translation>पाठ की फ़ाइलों की हर ग़लती, पंक्ति सहित</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>name of a learner, or beginning of an id</source>
        <translation>सीखने वाले का नाम, या पहचान की शुरुआत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>new</source>
        <translation>नए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>no grade</source>
        <translation>कोई ग्रेड नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>no.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>not started</source>
        <translation>शुरू नहीं किया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>notes</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>one learner, with each take</source>
        <translation>एक सीखने वाला, हर टेक के साथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>only tell what it would do</source>
        <translation>सिर्फ़ बताएँ कि क्या होगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>only these bars, as printed</source>
        <translation>सिर्फ़ ये खंड, जैसे छपे हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>only these bars, as printed: 5-8</source>
        <translation>सिर्फ़ ये खंड, जैसे छपे हैं: 5-8</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>open the window without MIDI, without sound, with default settings</source>
        <translation>विंडो बिना MIDI, बिना ध्वनि, डिफ़ॉल्ट सेटिंग के साथ खोलें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/speech.py"/>
        <source>options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>play live on this MIDI input</source>
        <translation>इस MIDI इनपुट पर ख़ुद बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>plays here</source>
        <translation>यहाँ बजाते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/speech.py"/>
        <source>positional arguments</source>
        <translation>आदेश के शब्द</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>practise a song, or judge a recorded take</source>
        <translation>गीत का अभ्यास करें, या रिकॉर्ड किया टेक परखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>print JSON lines (docs/events.md) and nothing else</source>
        <translation>JSON पंक्तियाँ (docs/events.md) लिखें और कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>print a song in swaras</source>
        <translation>गीत स्वरों में दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>put the songs into this folder, not into one named as theirs</source>
        <translation>गीत इस फ़ोल्डर में रखें, अपने नाम वाले में नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>sargam text in Devanagari in place of Latin letters</source>
        <translation>सरगम पाठ लैटिन अक्षरों की जगह देवनागरी में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/speech.py"/>
        <source>show program's version number and exit</source>
        <translation>प्रोग्राम का संस्करण दिखाकर बंद हों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/speech.py"/>
        <source>show this help message and exit</source>
        <translation>यह सहायता दिखाकर बंद हों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/doctor.py"/>
        <source>show what is played for so long</source>
        <translation>इतनी देर तक बजाया हुआ दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>show what to practise in the minutes at hand, and why</source>
        <translation>दिखाएँ कि इतने मिनटों में क्या अभ्यास करें, और क्यों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>show what was played by week, and the streak</source>
        <translation>हफ़्ते के हिसाब से बजाया हुआ और सिलसिला दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>so fast at least; else any tempo</source>
        <translation>कम से कम इतनी गति; नहीं तो कोई भी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>so much right, 1 to 100</source>
        <translation>इतना सही, 1 से 100</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>song</source>
        <translation>गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>songs marked</source>
        <translation>चिह्नित गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>staff (default) or sargam</source>
        <translation>staff (सामान्यतः) या sargam</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>step {step} of {count}</source>
        <translation>{count} में से चरण {step}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>take MIDI, MusicXML and sargam text files into the library</source>
        <translation>MIDI, MusicXML और सरगम पाठ फ़ाइलें संग्रह में लें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>tempo</source>
        <translation>ताल में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>tempo runs on, wait waits for you, follow goes with you</source>
        <translation>tempo चलता रहता है, wait आपके लिए रुकता है, follow आपके साथ चलता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/selftest.py"/>
        <source>test this installation: window, MIDI, judging, store, sound and notation</source>
        <translation>यह इंस्टॉलेशन जाँचें: विंडो, MIDI, आकलन, भंडार, ध्वनि और स्वरलिपि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>the file to write</source>
        <translation>लिखी जाने वाली फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>the file to write, as it was imported</source>
        <translation>लिखी जाने वाली फ़ाइल, जैसी आयात हुई थी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>the hands that you play</source>
        <translation>जो हाथ आप बजाते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>the last day on which it is in time</source>
        <translation>आख़िरी दिन जब तक समय पर है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>the learners who share this computer</source>
        <translation>इस कंप्यूटर के सीखने वाले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>these bars only, printed numbers</source>
        <translation>सिर्फ़ ये खंड, छपी संख्याएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>this grade or a better one</source>
        <translation>यह ग्रेड या इससे बेहतर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>this passage is new</source>
        <translation>यह अंश नया है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>this sound of it (default its first piano)</source>
        <translation>उसकी यह ध्वनि (सामान्यतः उसका पहला पियानो)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>timing, ms</source>
        <translation>समय, ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>to the end</source>
        <translation>अंत तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>today counts</source>
        <translation>आज गिना गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>today is still open</source>
        <translation>आज अभी बाक़ी है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>unknown</source>
        <translation>अनजान</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>wait</source>
        <translation>रुककर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>week</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>what is summed up</source>
        <translation>किसका जोड़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>what is there now goes; else it stays and the backup is added</source>
        <translation>जो है वह चला जाए; नहीं तो वह रहता है और बैकअप जुड़ता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>what stands under the notes of a staff (default none)</source>
        <translation>स्टाफ़ के स्वरों के नीचे क्या हो (सामान्यतः कुछ नहीं)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>what was played lately in tempo mode</source>
        <translation>हाल में ताल में जो बजाया गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>which demo (default 1)</source>
        <translation>कौन-सा डेमो (सामान्यतः 1)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>whose: a name, or the beginning of an id</source>
        <translation>किसका: नाम, या पहचान की शुरुआत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>with --from-history: played on this device only</source>
        <translation>--from-history के साथ: सिर्फ़ इस उपकरण पर बजाया हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>with --midi-port: repeat the bars, faster after clean passes, slower after poor ones</source>
        <translation>--midi-port के साथ: खंड दोहराएँ, साफ़ दौर के बाद तेज़, कमज़ोर के बाद धीमे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>with another strictness</source>
        <translation>दूसरी सख़्ती से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>with the beats</source>
        <translation>मात्राओं के क्लिक सहित</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>without fingering</source>
        <translation>उँगलियों के बिना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>write a song as a sound file</source>
        <translation>गीत को ध्वनि फ़ाइल में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/history_choice.py"/>
        <source>write a take to a file</source>
        <translation>टेक को फ़ाइल में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>write all data to one file</source>
        <translation>सारा डेटा एक फ़ाइल में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database_arguments.py"/>
        <source>write all that is yours as open files (docs/export.md)</source>
        <translation>जो कुछ आपका है, खुली फ़ाइलों में लिखें (docs/export.md)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>write any song as its ending says: .pdf, .musicxml, .mid or .sargam</source>
        <translation>कोई भी गीत उसके अंत के अनुसार लिखें: .pdf, .musicxml, .mid या .sargam</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>write any song as sargam text</source>
        <translation>कोई भी गीत सरगम पाठ के रूप में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>write every day to a .csv or .json file</source>
        <translation>हर दिन .csv या .json फ़ाइल में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>write the file that a song was imported from, or the song as PDF, MusicXML, MIDI or swaras</source>
        <translation>जिस फ़ाइल से गीत आयात हुआ वह लिखें, या गीत PDF, MusicXML, MIDI या स्वरों में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/school_arguments.py"/>
        <source>write them to a .csv or .json file</source>
        <translation>उन्हें .csv या .json फ़ाइल में लिखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>your last pass at {played} % was clean</source>
        <translation>{played} % पर आपका पिछला दौर साफ़ था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>your last pass at {played} % was not clean yet</source>
        <translation>{played} % पर आपका पिछला दौर अभी साफ़ नहीं था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/ladder.py"/>
        <source>your last three passes were clean at {played} %</source>
        <translation>{played} % पर आपके पिछले तीन दौर साफ़ थे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <source>{count} bars</source>
        <translation>{count} खंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>{count} lessons</source>
        <translation>{count} पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>{count} notes to play</source>
        <translation>बजाने के {count} स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>{count} problems</source>
        <translation>{count} ग़लतियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>{count} sessions</source>
        <translation>{count} सत्र</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>{day} {size} bytes  {path}</source>
        <translation>{day} {size} बाइट  {path}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>{file}: made by Sargam {version} on {day} at {time}</source>
        <translation>{file}: सरगम {version} से {day} को {time} पर बनी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>{file}: revision {revision}</source>
        <translation>{file}: संशोधन {revision}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <location filename="../../sargam_desktop/cli/sargam_text.py"/>
        <source>{file}: {count} bytes</source>
        <translation>{file}: {count} बाइट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/progress.py"/>
        <source>{file}: {count} days</source>
        <translation>{file}: {count} दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <location filename="../../sargam_desktop/cli/song_files.py"/>
        <source>{file}: {title}, {count} bytes</source>
        <translation>{file}: {title}, {count} बाइट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/export.py"/>
        <source>{file}: {title}, {count} notes</source>
        <translation>{file}: {title}, {count} स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>{file}: {title}, {seconds} seconds</source>
        <translation>{file}: {title}, {seconds} सेकंड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>{lessons} checked, nothing is wrong.</source>
        <translation>{lessons} जाँचे गए, कुछ ग़लत नहीं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/lists.py"/>
        <location filename="../../sargam_desktop/cli/today.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <source>{name} is back.</source>
        <translation>{name} लौट आया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <source>{name} lost. Paused. Plug it in to go on.</source>
        <translation>{name} का संपर्क टूटा। विराम। आगे बढ़ने के लिए उसे जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>{name} plays here from now on.</source>
        <translation>अब से यहाँ {name} बजाएँगे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>{revision}: nothing to bring forward</source>
        <translation>{revision}: आगे लाने को कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>{session}: nothing to judge</source>
        <translation>{session}: परखने को कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>{session}: {overall}, as stored</source>
        <translation>{session}: {overall}, सहेजे जैसा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>{session}: {overall}, stored {before}</source>
        <translation>{session}: {overall}, सहेजा हुआ {before}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{slowest_percent} to {fastest_percent} (default 100)</source>
        <translation>{slowest_percent} से {fastest_percent} (सामान्यतः 100)</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>{target}: {sessions} sessions, {songs} imported songs</source>
        <translation>{target}: {sessions} सत्र, {songs} आयात किए गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/selftest.py"/>
        <source>{upper}{text}. It takes half a minute and leaves your data alone.</source>
        <translation>{upper}{text}। इसमें आधा मिनट लगता है, और आपका डेटा छुआ नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/printer.py"/>
        <source>{verdict} (instead of the verdict before)</source>
        <translation>{verdict} (पिछले निर्णय की जगह)</translation>
    </message>
</context>
<context>
    <name>TimingCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>1 note</source>
        <translation>1 स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>No note was played right, so there is no timing to show.</source>
        <translation>कोई स्वर सही नहीं बजा, इसलिए दिखाने को समय नहीं है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Not timed</source>
        <translation>समय नहीं नापा गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>The music followed you: your own tempo was the clock.</source>
        <translation>संगीत आपके पीछे चला: आपकी अपनी गति ही घड़ी थी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Timing</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Wait mode is not timed: the music waited for you. Tempo mode shows how early or late each note came.</source>
        <translation>रुककर वाले ढंग में समय नहीं नापा जाता: संगीत आपके लिए रुका। ताल में बजाने पर दिखता है कि हर स्वर कितना जल्दी या देर से आया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Your tempo</source>
        <translation>आपकी गति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>early left, late right; green: on time at {level}, ±{ms} ms</source>
        <translation>बाएँ जल्दी, दाएँ देर से; हरा: {level} स्तर पर समय पर, ±{ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>{count} notes</source>
        <translation>{count} स्वर</translation>
    </message>
</context>
<context>
    <name>TimingPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_picture.py"/>
        <source>Timing. {hands}</source>
        <translation>समय। {hands}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_picture.py"/>
        <source>{hand}: median {median}, spread {spread}</source>
        <translation>{hand}: माध्यिका {median}, फैलाव {spread}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>1 freeze left</source>
        <translation>1 बचाव बाक़ी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>1 item · {minutes} min</source>
        <translation>1 काम · {minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Continue at bar {bar}</source>
        <translation>खंड {bar} से आगे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Good afternoon</source>
        <translation>नमस्ते, शुभ दोपहर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Good evening</source>
        <translation>शुभ संध्या</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Good morning</source>
        <translation>सुप्रभात</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Hands together</source>
        <translation>दोनों हाथ साथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Late at the keys</source>
        <translation>देर रात का रियाज़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>Nothing stands out so far: no fault is clear.</source>
        <translation>अब तक कुछ ख़ास नहीं दिखा: कोई कमी साफ़ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Play again</source>
        <translation>फिर बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Rest: {days}</source>
        <translation>विश्राम: {days}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>The first item takes {minutes} min.</source>
        <translation>पहले काम में {minutes} मिनट लगेंगे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>The streak is switched off. No day is missed.</source>
        <translation>सिलसिला बंद है। कोई दिन नहीं छूटता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Today is your rest day</source>
        <translation>आज आपका विश्राम का दिन है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Today's goal is reached.</source>
        <translation>आज का लक्ष्य पूरा हुआ।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>What is due comes first, before it is forgotten; then what goes wrong, new bars, a drill, the next lesson, and one song for joy. Tempos are chosen so that about 85 % of the notes are right.</source>
        <translation>जो दोहराना है वह पहले आता है, भूलने से पहले; फिर जो बिगड़ता है, नए खंड, एक अभ्यास, अगला पाठ, और एक गीत आनंद के लिए। गति ऐसी चुनी जाती है कि क़रीब 85 % स्वर सही हों।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>bars {first}–{last} of {bars}</source>
        <translation>{bars} में से खंड {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>played to the end</source>
        <translation>अंत तक बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>still known with {percent} %</source>
        <translation>{percent} % याद होने की संभावना</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>stopped at bar {bar} of {bars}</source>
        <translation>{bars} में से खंड {bar} पर रोका गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>stopped near the beginning</source>
        <translation>शुरुआत के पास रोका गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>today {clock}</source>
        <translation>आज {clock}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>yesterday {clock}</source>
        <translation>कल {clock}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{count} freezes left</source>
        <translation>{count} बचाव बाक़ी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>{count} items · {minutes} min</source>
        <translation>{count} काम · {minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{count} of the last 7 days practised</source>
        <translation>पिछले 7 में से {count} दिन अभ्यास</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{days} ago</source>
        <translation>{days} पहले</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{done} of {steps} steps done</source>
        <translation>{steps} में से {done} चरण पूरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{greeting}, {name}</source>
        <translation>{greeting}, {name}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{hands} at {percent} %</source>
        <translation>{percent} % पर {hands}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>{item}: {change}.</source>
        <translation>{item}: {change}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{left} minutes to go.</source>
        <translation>{left} मिनट बाक़ी।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{left}; 1 used on {weekday}</source>
        <translation>{left}; 1 {weekday} को लगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{left}; the next one in {days}</source>
        <translation>{left}; अगला {days} में</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{ms} ms beside the time</source>
        <translation>समय से {ms} ms हटकर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{percent} % known</source>
        <translation>{percent} % याद</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{right} notes right, {wrong} wrong</source>
        <translation>{right} स्वर सही, {wrong} ग़लत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>{title} at {tempo} %</source>
        <translation>{title}, {tempo} % पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>{title}, the music waits</source>
        <translation>{title}, संगीत रुकता है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{weekday} {day} {month} · {played} of {goal} minutes played</source>
        <translation>{weekday}, {day} {month} · {goal} में से {played} मिनट बजाया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_wording.py"/>
        <source>{what}: too few notes to say ({sample} of {needed}).</source>
        <translation>{what}: कहने के लिए स्वर कम हैं ({needed} में से {sample})।</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Start the first item of the plan</source>
        <translation>योजना का पहला काम शुरू करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Your day could not be read</source>
        <translation>आपका दिन पढ़ा नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>Tutorial</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>From memory</source>
        <translation>याद से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Hear it to its end, or play it</source>
        <translation>अंत तक सुनें, या बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Left hand, slowly</source>
        <translation>बायाँ हाथ, धीरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Passed with {needed} % of the bars right with the notes hidden, from {speed} % of the tempo; now {known} %</source>
        <translation>{speed} % गति से, स्वर छिपाकर {needed} % खंड सही हों तो उत्तीर्ण; अभी {known} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Passed with {needed} % of the bars right, from {speed} % of the tempo; now {known} %</source>
        <translation>{speed} % गति से {needed} % खंड सही हों तो उत्तीर्ण; अभी {known} %</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Right hand, slowly</source>
        <translation>दायाँ हाथ, धीरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Together, slowly</source>
        <translation>दोनों साथ, धीरे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Up to tempo</source>
        <translation>पूरी गति तक</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>{known} % of bars, {needed} needed</source>
        <translation>{known} % खंड, {needed} चाहिए</translation>
    </message>
</context>
<context>
    <name>TutorialCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Learn it step by step</source>
        <translation>क़दम-दर-क़दम सीखें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Phrases: {letters}</source>
        <translation>टुकड़े: {letters}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>{letters} … ({count} in all)</source>
        <translation>{letters} … (कुल {count})</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>{letter}: bars {first}–{last}</source>
        <translation>{letter}: खंड {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Another reading was nearly as likely.</source>
        <translation>दूसरा अर्थ भी लगभग उतना ही संभव था।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Bar {bar}, left hand</source>
        <translation>खंड {bar}, बायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Bar {bar}, right hand</source>
        <translation>खंड {bar}, दायाँ हाथ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Before calibration {raw} ms; your delay of {delay} ms is subtracted</source>
        <translation>देरी घटाने से पहले {raw} ms; आपकी {delay} ms की देरी घटाई गई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Correct</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Correct: {ms} ms</source>
        <translation>सही: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Early: {ms} ms</source>
        <translation>जल्दी: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Expected {note}</source>
        <translation>{note} अपेक्षित</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Expected {note} at {time}</source>
        <translation>{time} पर {note} अपेक्षित</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Free playing is kept and not judged.</source>
        <translation>खुलकर बजाया हुआ रखा जाता है, परखा नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>In wait mode the song stops for you, so time is not judged.</source>
        <translation>रुककर वाले ढंग में गीत आपके लिए रुकता है, इसलिए समय नहीं परखा जाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It counts from −{limit} ms, not −{full}: {expected} came {gap} ms before, and each takes at most {share} % of the way.</source>
        <translation>सीमा −{full} नहीं, −{limit} ms से है: {expected} {gap} ms पहले आया था, और हर एक अंतर का ज़्यादा से ज़्यादा {share} % लेता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It counts up to +{limit} ms, not +{full}: {expected} comes again after {gap} ms, and each takes at most {share} % of the way.</source>
        <translation>सीमा +{full} नहीं, +{limit} ms तक है: {expected} {gap} ms बाद फिर आता है, और हर एक अंतर का ज़्यादा से ज़्यादा {share} % लेता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It fits no note on your way through the music.</source>
        <translation>संगीत में आपके रास्ते के किसी स्वर से यह मेल नहीं खाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It had its verdict already, so this press counts for nothing.</source>
        <translation>इसका निर्णय हो चुका था, इसलिए यह दबाव नहीं गिना जाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It was right already. The chord needed all its keys at once, so this press counts for nothing.</source>
        <translation>यह पहले ही सही था। कॉर्ड की सभी कुंजियाँ एक साथ चाहिए थीं, इसलिए यह दबाव नहीं गिना जाता।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Keys in a pause, or tried in the count-in, are kept and not judged.</source>
        <translation>विराम में या शुरुआती गिनती में आज़माई कुंजियाँ रखी जाती हैं, परखी नहीं जातीं।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Late: {ms} ms</source>
        <translation>देर से: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit +{limit} ms, not +{full}: {expected} comes again after {gap} ms, and each takes at most {share} % of the way.</source>
        <translation>सीमा +{full} नहीं, +{limit} ms: {expected} {gap} ms बाद फिर आता है, और हर एक अंतर का ज़्यादा से ज़्यादा {share} % लेता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit ±{limit} ms at level {level}.</source>
        <translation>{level} स्तर पर सीमा ±{limit} ms।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit ±{limit} ms at level {level}. Up to ±{outer} ms a note counts as early or late.</source>
        <translation>{level} स्तर पर सीमा ±{limit} ms। ±{outer} ms तक स्वर जल्दी या देर से गिना जाता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit ±{limit} ms beside your own tempo: {least} ms, or {share} % of the time since the note before if that is more.</source>
        <translation>आपकी अपनी गति के आसपास सीमा ±{limit} ms: {least} ms, या पिछले स्वर से बीते समय का {share} %, जो ज़्यादा हो।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit −{limit} ms, not −{full}: {expected} came {gap} ms before, and each takes at most {share} % of the way.</source>
        <translation>सीमा −{full} नहीं, −{limit} ms: {expected} {gap} ms पहले आया था, और हर एक अंतर का ज़्यादा से ज़्यादा {share} % लेता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Missed: {expected}</source>
        <translation>छूटा: {expected}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>No note was open within ±{outer} ms of this key.</source>
        <translation>इस कुंजी के ±{outer} ms के भीतर कोई स्वर बाक़ी नहीं था।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>No {played} was open within ±{outer} ms. {expected} was the nearest note not yet played.</source>
        <translation>±{outer} ms के भीतर कोई {played} बाक़ी नहीं था। {expected} सबसे पास का बिना बजा स्वर था।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Played before the song came to it. Limit −{limit} ms at level {level}.</source>
        <translation>गीत के पहुँचने से पहले बजाया। {level} स्तर पर सीमा −{limit} ms।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Played {note}, velocity {velocity}, at {time}</source>
        <translation>{note} बजाया, वेग {velocity}, {time} पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The chord was rolled over {ms} ms. Up to {together} ms is together, up to {roll} ms is accepted.</source>
        <translation>कॉर्ड {ms} ms में बिखरा। {together} ms तक एक साथ है, {roll} ms तक मान्य है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The song had not come to its first chord.</source>
        <translation>गीत अभी अपने पहले कॉर्ड तक नहीं पहुँचा था।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The song waits for its present chord. The nearest note of it is {expected}.</source>
        <translation>गीत अपने मौजूदा कॉर्ड की प्रतीक्षा में है। उसका सबसे पास का स्वर {expected} है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The song went on before {expected} was played.</source>
        <translation>{expected} बजने से पहले गीत आगे बढ़ गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Wrong note: {played} is not expected here</source>
        <translation>ग़लत स्वर: {played} यहाँ अपेक्षित नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Wrong note: {played}, not {expected}</source>
        <translation>ग़लत स्वर: {played}, {expected} नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>You went on without {expected}.</source>
        <translation>{expected} के बिना आगे बढ़ा गया।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Your tempo is the measure, and here there was none to compare with.</source>
        <translation>आपकी गति ही पैमाना है, और यहाँ तुलना के लिए कुछ नहीं था।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{expected} was not played from −{before} to +{after} ms, its window at level {level}.</source>
        <translation>{expected} −{before} से +{after} ms तक नहीं बजा, जो {level} स्तर पर उसकी सीमा है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{expected} was not played within ±{outer} ms of its time.</source>
        <translation>{expected} अपने समय के ±{outer} ms के भीतर नहीं बजा।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{expected} was the next note on your way through the music.</source>
        <translation>संगीत में आपके रास्ते का अगला स्वर {expected} था।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{played} again</source>
        <translation>{played} फिर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{played}, not judged</source>
        <translation>{played}, परखा नहीं गया</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/verdict_card.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/verdict_card.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>VerdictsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Early</source>
        <translation>जल्दी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Missed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Verdicts</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Wrong</source>
        <translation>ग़लत</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Ctrl + − 0</source>
        <translation>Ctrl + − 0</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Ctrl {key}</source>
        <translation>Ctrl {key}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Falling notes</source>
        <translation>गिरते स्वर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Notation</source>
        <translation>स्वरलिपि</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Note names under the staff</source>
        <translation>स्टाफ़ के नीचे स्वरों के नाम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>One line</source>
        <translation>एक पंक्ति</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Sargam</source>
        <translation>सरगम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Shift S</source>
        <translation>Shift S</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_news.py"/>
        <source>From “{folder}”: {news}</source>
        <translation>“{folder}” से: {news}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>The folder “{folder}” is not there, or closed. Songs in it come in when it is back.</source>
        <translation>फ़ोल्डर “{folder}” नहीं है, या बंद है। लौटने पर उसके गीत आ जाएँगे।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>Watch a folder…</source>
        <translation>फ़ोल्डर पर नज़र रखें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>Watching “{folder}”</source>
        <translation>“{folder}” पर नज़र है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>“{folder}” is not there</source>
        <translation>“{folder}” नहीं है</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_news.py"/>
        <source>“{title}” is in your library</source>
        <translation>“{title}” आपके संग्रह में है</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Folder whose songs come in by themselves</source>
        <translation>वह फ़ोल्डर जिसके गीत अपने आप आते हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>New MIDI, MusicXML and sargam files in it are imported by themselves</source>
        <translation>इसकी नई MIDI, MusicXML और सरगम फ़ाइलें अपने आप आयात होती हैं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Show the last report</source>
        <translation>पिछली रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Watch another folder…</source>
        <translation>दूसरे फ़ोल्डर पर नज़र रखें…</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Watch no folder</source>
        <translation>किसी फ़ोल्डर पर नज़र न रखें</translation>
    </message>
</context>
<context>
    <name>WatchFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/watch_flow.py"/>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/welcome_card.py"/>
        <source>All songs</source>
        <translation>सभी गीत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/welcome_card.py"/>
        <source>Begin with a short piece: its notes fall onto the keys, and the music waits for you. The letter keys of the computer play, too. After it the coach knows more.</source>
        <translation>एक छोटी रचना से शुरू कीजिए: उसके स्वर कुंजियों पर गिरते हैं और संगीत आपके लिए रुकता है। कंप्यूटर की अक्षर कुंजियाँ भी बजती हैं। उसके बाद शिक्षक ज़्यादा जानता है।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/welcome_card.py"/>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/welcome_card.py"/>
        <source>Play a first piece</source>
        <translation>पहली रचना बजाइए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/welcome_card.py"/>
        <source>Your first day</source>
        <translation>आपका पहला दिन</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/welcome_card.py"/>
        <source>{title} · {bars} bars</source>
        <translation>{title} · {bars} खंड</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source> Limit ±{limit} ms at level {level}, less where the same key comes again soon</source>
        <translation> {level} स्तर पर सीमा ±{limit} ms, वही कुंजी जल्द फिर आए तो कम</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source> Limit ±{limit} ms beside your own tempo</source>
        <translation> आपकी अपनी गति के आसपास सीमा ±{limit} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>Correct: {ms} ms.</source>
        <translation>सही: {ms} ms।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>Early: {ms} ms.</source>
        <translation>जल्दी: {ms} ms।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>Late: {ms} ms.</source>
        <translation>देर से: {ms} ms।</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>The song went on before {expected} was played</source>
        <translation>{expected} बजने से पहले गीत आगे बढ़ गया</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{expected} was not played within ±{outer} ms of its time</source>
        <translation>{expected} अपने समय के ±{outer} ms के भीतर नहीं बजा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{played} was played, and no note nearby asks for it</source>
        <translation>{played} बजाया, पर पास का कोई स्वर उसे नहीं माँगता</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{played} was played, {expected} was the nearest note</source>
        <translation>{played} बजाया, सबसे पास का स्वर {expected} था</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{played} was right; there is no time to judge here</source>
        <translation>{played} सही था; यहाँ समय परखने को कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>A little early: {ms} ms</source>
        <translation>ज़रा जल्दी: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>A little late: {ms} ms</source>
        <translation>ज़रा देर से: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>All {expected} notes right</source>
        <translation>सभी {expected} स्वर सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>All {expected} notes right and in time</source>
        <translation>सभी {expected} स्वर सही और समय पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Early: {ms} ms</source>
        <translation>जल्दी: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Late: {ms} ms</source>
        <translation>देर से: {ms} ms</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Missed {note}</source>
        <translation>{note} छूटा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>None of {expected} notes hit</source>
        <translation>{expected} में से कोई स्वर नहीं लगा</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Not enough notes to grade: {judged} judged, {needed} needed</source>
        <translation>ग्रेड के लिए स्वर कम हैं: {judged} परखे गए, {needed} चाहिए</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Perfect!</source>
        <translation>बहुत ख़ूब!</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Rolled over {ms} ms</source>
        <translation>{ms} ms में बिखरा कॉर्ड</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>That was {played}, not expected here</source>
        <translation>{played} बजाया, यहाँ अपेक्षित नहीं</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>That was {played}, play {expected}</source>
        <translation>{played} बजाया, {expected} बजाएँ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You restarted bar {bar} once</source>
        <translation>खंड {bar} एक दफ़ा फिर से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You restarted bar {bar} twice</source>
        <translation>खंड {bar} दो दफ़ा फिर से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You restarted bar {bar} {times} times</source>
        <translation>खंड {bar} {times} दफ़ा फिर से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You skipped from bar {from_bar} to bar {bar}</source>
        <translation>खंड {from_bar} से खंड {bar} पर छलाँग लगी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You skipped from bar {from_bar} to bar {bar} {times} times</source>
        <translation>खंड {from_bar} से खंड {bar} पर {times} दफ़ा छलाँग लगी</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You went back from bar {from_bar} to bar {bar}</source>
        <translation>खंड {from_bar} से खंड {bar} पर वापसी हुई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You went back from bar {from_bar} to bar {bar} {times} times</source>
        <translation>खंड {from_bar} से खंड {bar} पर {times} दफ़ा वापसी हुई</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % of them in time</source>
        <translation>{expected} में से {hits} स्वर लगे, उनमें से {in_time} % समय पर</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % of them in time, {wrong} wrong</source>
        <translation>{expected} में से {hits} स्वर लगे, उनमें से {in_time} % समय पर, {wrong} ग़लत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{hits} of {expected} notes right, {wrong} wrong</source>
        <translation>{expected} में से {hits} स्वर सही, {wrong} ग़लत</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{note} already played</source>
        <translation>{note} पहले ही बज चुका</translation>
    </message>
</context>
<context>
    <name>_SpeedFace</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Speed {percent}, {bpm}</source>
        <translation>गति {percent}, {bpm}</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Type beats per minute</source>
        <translation>प्रति मिनट मात्राएँ लिखें</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Play</source>
        <translation>बजाएँ</translation>
    </message>
</context>
</TS>
