import './no-eval.ts';
import '../ui/base.css';
import './phone-app.ts';

document.body.append(document.createElement('phone-app'));
