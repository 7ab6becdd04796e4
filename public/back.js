// A reload elsewhere comes back to there: nothing of the first screen flashes by.
const at = history.state?.screen;
if (at && at !== 'cards') document.getElementById('app').replaceChildren();
